import { expect, it } from 'vitest';
import { isOwnSite } from './own-site.ts';

const sent = (headers: Record<string, string>, method = 'POST') => isOwnSite(method, new Headers(headers));

it('lets nothing be changed from a page of another site', () => {
  expect(sent({ host: 'a.example', origin: 'https://b.example' })).toBe(false);
  expect(sent({ host: 'a.example', origin: 'null' })).toBe(false);
  expect(sent({ host: 'a.example', 'sec-fetch-site': 'cross-site' })).toBe(false);
  expect(
    sent({ host: 'localhost:3000', origin: 'http://localhost:4000', 'sec-fetch-site': 'same-site' }),
  ).toBe(false);
});

it('lets its own pages, programs and whoever only reads', () => {
  expect(sent({ host: 'a.example', origin: 'https://a.example', 'sec-fetch-site': 'same-origin' })).toBe(
    true,
  );
  expect(sent({ host: 'inner:3000', 'x-forwarded-host': 'a.example', origin: 'https://a.example' })).toBe(
    true,
  );
  expect(sent({ host: 'a.example' })).toBe(true);
  expect(sent({ host: 'a.example', origin: 'https://b.example' }, 'GET')).toBe(true);
});
