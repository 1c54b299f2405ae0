import { expect, it } from 'vitest';
import { kindOf, loggedPath } from './logged-path.ts';

it('writes no secret of a one-time link into a log, and no query', () => {
  const secret = 'k7Jx2mQv9ZpL4tRw8YbN1cDf6GhS3aEuX5oIiVzWqTs';
  expect(loggedPath(`/invitation/${secret}?next=/`)).toBe('/invitation/…');
  expect(loggedPath('/projects/BM-065577/edit?q=tên')).toBe('/projects/BM-065577/edit');
});

it('knows kinds of addresses, and takes whatever else there is for a page', () => {
  const addresses = [
    '/_next/static/x.js',
    '/api/search?q=a',
    '/files/1/a.pdf',
    '/',
    '/made-up/by/a/stranger',
  ];
  expect(addresses.map(kindOf)).toEqual(['asset', 'api', 'files', 'page', 'page']);
});
