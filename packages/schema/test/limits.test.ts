import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AskedSchema, askSchema } from './asked-schema.ts';

let schema: AskedSchema;

beforeAll(async () => {
  schema = await askSchema('embedded');
});
afterAll(() => schema.close());

test('pages within pages within pages are refused before a statement is run', async () => {
  const [error] = await schema.errors(`{ organisations(first: 100) { nodes { projects(first: 100) { nodes {
    transactions(first: 100) { nodes { vnd amount valueDate } } } } } } }`);
  expect(error?.message).toBe('query: its complexity is over the limit; ask for less at once');
  expect(error?.extensions.code).toBe('BAD_USER_INPUT');
});

test('what people ask for is not refused: introspection, and a full page with what hangs from it', async () => {
  expect(await schema.errors(getIntrospectionQuery())).toEqual([]);
  expect(
    await schema.errors(`{ projects(first: 100) { nodes { title participants { role organisation { name } }
      transactions(first: 100) { nodes { vnd amount valueDate kind provider { name } } } } } }`),
  ).toEqual([]);
});

test('a circle of relations ends at the depth limit', async () => {
  const circle = `${'parent { '.repeat(30)}code${' }'.repeat(30)}`;
  const [error] = await schema.errors(`{ projects(first: 1) { nodes { ${circle} } } }`);
  expect(error?.message).toMatch(/depth/i);
});
