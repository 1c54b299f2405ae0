import { expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

it('leaves out what people do not type', () => {
  expect(plainText('Phìn Hồ')).toBe('phin ho');
  expect(plainText('ĐOÀN VÀO, địa bàn')).toBe('doan vao, dia ban');
});
