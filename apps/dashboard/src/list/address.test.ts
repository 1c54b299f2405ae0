import { expect, it } from 'vitest';
import { address, readQuery } from './address.ts';

it('keeps a list’s filters when one changes, and goes back to the first page', () => {
  expect(address('/projects', { q: 'trường', status: 'CLOSED', after: 'abc' }, { status: 'PIPELINE' })).toBe(
    '/projects?q=tr%C6%B0%E1%BB%9Dng&status=PIPELINE',
  );
});

it('turns the page without losing a filter', () => {
  expect(address('/projects', { status: 'CLOSED', before: 'abc' }, { after: 'def' })).toBe(
    '/projects?status=CLOSED&after=def',
  );
});

it('says once what was just done', () => {
  expect(address('/projects', { status: 'CLOSED', deleted: 'abc' }, { q: 'x' })).toBe(
    '/projects?status=CLOSED&q=x',
  );
  expect(address('/projects', {}, { deleted: 'abc' })).toBe('/projects?deleted=abc');
});

it('has the bare path where nothing narrows', () => {
  expect(address('/projects', { status: 'CLOSED' }, { status: null })).toBe('/projects');
});

it('takes the first of repeated values and leaves empty ones out', () => {
  expect(readQuery({ a: ['x', 'y'], b: ' ', c: undefined })).toEqual({ a: 'x' });
});

it('joins repeated values of a name that takes several', () => {
  expect(readQuery({ a: ['x', 'y'], b: 'z' }, ['a', 'b'])).toEqual({ a: 'x,y', b: 'z' });
});
