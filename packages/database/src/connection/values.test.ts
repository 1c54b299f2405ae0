import { databaseKinds } from '@nhipcau/places';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database.ts';
import { migratedDatabase } from '../testing/migrated-database.ts';

describe.each(databaseKinds)('values (%s)', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await migratedDatabase(kind);
  });
  afterAll(() => database.close());

  const select = async (expression: ReturnType<typeof sql>) =>
    (await sql<{ value: unknown }>`select ${expression} as value`.execute(database.kysely)).rows[0]?.value;

  test.each([
    ['int2', sql`7::int2`, 7],
    ['int4', sql`-7`, -7],
    ['int8 keeps all its digits', sql`9007199254740993`, '9007199254740993'],
    ['a count', sql`count(*)`, '1'],
    ['numeric keeps its scale', sql`131000000000.5000::numeric`, '131000000000.5000'],
    ['float8', sql`0.1::float8`, 0.1],
    ['bool', sql`true`, true],
    ['text with diacritics', sql`'Phìn Hồ'`, 'Phìn Hồ'],
    ['uuid', sql`'5c1d0c42-7a53-4f5a-9f0e-0d4b4f1f6f10'::uuid`, '5c1d0c42-7a53-4f5a-9f0e-0d4b4f1f6f10'],
    ['date', sql`'2021-02-28'::date`, '2021-02-28'],
    ['timestamp', sql`'2021-02-28 23:59:59.123456'::timestamp`, '2021-02-28 23:59:59.123456'],
    [
      'timestamptz in the time of Viet Nam',
      sql`'2021-02-28 20:00:00.123456Z'::timestamptz`,
      '2021-03-01 03:00:00.123456+07',
    ],
    ['interval', sql`'1 day 02:03:04'::interval`, '1 day 02:03:04'],
    ['bytea', sql`'\\x00ff'::bytea`, Buffer.from([0, 255])],
    ['jsonb', sql`'{"a": [1, null]}'::jsonb`, { a: [1, null] }],
    ['enum', sql`'EMBASSY'::organisation_kind`, 'EMBASSY'],
    ['array of text', sql`array['a,b', 'c"d', null, '{}', '']`, ['a,b', 'c"d', null, '{}', '']],
    ['array of int4', sql`array[1, null, 3]`, [1, null, 3]],
    ['array of int8', sql`array[1::int8]`, ['1']],
    ['array of numeric', sql`array[1.50]`, ['1.50']],
    ['array of bool', sql`array[true, false, null]`, [true, false, null]],
    ['array of dates', sql`array['2021-02-28'::date]`, ['2021-02-28']],
    ['array of an enum', sql`array['EMBASSY', 'FUND']::organisation_kind[]`, ['EMBASSY', 'FUND']],
    ['empty array of an enum', sql`array[]::organisation_kind[]`, []],
    ['null', sql`null::organisation_kind[]`, null],
  ])('%s is read as promised', async (_, expression, expected) => {
    expect(await select(expression)).toEqual(expected);
  });

  test.each([
    ['a string as numeric', sql`${'131000000000.50'}::numeric`, '131000000000.50'],
    ['a string as date', sql`${'2021-02-28'}::date`, '2021-02-28'],
    ['a number as int4', sql`${42}::int4`, 42],
    ['a boolean', sql`${false}::bool`, false],
    ['strings as an array', sql`${['a,b', 'c"d', '', '\\']}::text[]`, ['a,b', 'c"d', '', '\\']],
    ['strings as an array of an enum', sql`${['FUND']}::organisation_kind[]`, ['FUND']],
    ['an object as jsonb', sql`${{ a: 'ế' }}::jsonb`, { a: 'ế' }],
    ['null', sql`${null}::text`, null],
  ])('%s is sent as promised', async (_, expression, expected) => {
    expect(await select(expression)).toEqual(expected);
  });

  test('an error says the same: code, constraint and message', async () => {
    const twice = database.kysely
      .insertInto('currency')
      .values([
        { code: 'VND', name: 'Đồng', name_en: 'Dong', decimals: 0 },
        { code: 'VND', name: 'Đồng', name_en: 'Dong', decimals: 0 },
      ])
      .execute();
    await expect(twice).rejects.toMatchObject({
      code: '23505',
      constraint: 'currency_pkey',
      table: 'currency',
      message: 'duplicate key value violates unique constraint "currency_pkey"',
    });
  });
});
