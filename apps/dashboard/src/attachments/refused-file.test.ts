import { expect, it } from 'vitest';
import { readRefused, writeRefused } from './refused-file.ts';

it('tells by an address which files were not taken, and why', () => {
  const files = [
    { code: 'TOO_LARGE', name: 'Ảnh lễ ký.jpg' },
    { code: 'HEIC', name: 'IMG 1.heic' },
  ];
  expect(readRefused(writeRefused(files))).toEqual(files);
});

it('leaves out what no form wrote', () => {
  expect(readRefused('<script> x\n\nnhỏ a.txt')).toEqual([]);
  expect(readRefused(undefined)).toEqual([]);
  expect(writeRefused([{ code: 'EMPTY', name: 'a\nTOO_LARGE b' }])).toBe('EMPTY a TOO_LARGE b');
});
