import { expect, it } from 'vitest';
import { isServed } from './audience.ts';

it('serves the public what is for everybody, and nothing else', () => {
  for (const path of ['/', '/funding', '/funding/rows', '/activities/rows', '/embed/sectors'])
    expect([path, isServed(path, 'public')]).toEqual([path, true]);
  for (const path of [
    '/partners',
    '/partners/abc',
    '/projects',
    '/projects/A',
    '/api/graphql',
    '/api/search',
    '/exports/projects.csv',
    '/explorer',
    '/coordination',
    '/funding/rows/',
    '/embed',
  ])
    expect([path, isServed(path, 'public')]).toEqual([path, false]);
});

it('serves the office all its pages, and no panels for other sites', () => {
  expect(isServed('/partners', 'office')).toBe(true);
  expect(isServed('/embed/sectors', 'office')).toBe(false);
});
