import { expect, test } from 'vitest';
import { parseEnvironment } from './environment.ts';

test('an empty environment serves both sets from ./data on port 4000 of loopback', () => {
  expect(parseEnvironment({}, '/srv/nhipcau')).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    dataDir: '/srv/nhipcau/data',
    seeds: ['reference', 'published', 'demo'],
    databaseUrl: undefined,
  });
});

test('each variable that cannot be used is named', () => {
  const wrong = { API_PORT: 'many', DATABASE_URL: 'mysql://x', SEED: 'all' };
  expect(() => parseEnvironment(wrong, '/')).toThrow(/API_PORT[\s\S]*DATABASE_URL[\s\S]*SEED/);
});

test('published seeds leave demo records out', () => {
  expect(parseEnvironment({ SEED: 'published' }, '/').seeds).toEqual(['reference', 'published']);
});
