import { databaseKinds } from '@nhipcau/places';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database, Statement } from '../database.ts';
import { migratedDatabase } from '../testing/migrated-database.ts';

describe.each(databaseKinds)('transactions (%s)', (kind) => {
  const statements: Statement[] = [];
  let database: Database;
  beforeAll(async () => {
    database = await migratedDatabase(kind, { onStatement: (statement) => statements.push(statement) });
  });
  afterAll(() => database.close());

  const currency = (code: string) => ({ code, name: 'Thử', name_en: 'Test', decimals: 0 });
  const codes = async () =>
    (await database.kysely.selectFrom('currency').select('code').orderBy('code').execute()).map(
      ({ code }) => code,
    );

  test('a query from outside sees nothing of a transaction that is rolled back', async () => {
    let outside: Promise<string[]> | undefined;
    const failed = database.kysely.transaction().execute(async (transaction) => {
      await transaction.insertInto('currency').values(currency('AAA')).execute();
      outside = codes();
      await sql`select pg_sleep(0.05)`.execute(transaction);
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await outside).not.toContain('AAA');
  });

  test('transactions that were started together all come through, each whole', async () => {
    await Promise.all(
      ['BBA', 'BBB', 'BBC', 'BBD'].map((code) =>
        database.kysely.transaction().execute(async (transaction) => {
          await transaction.insertInto('currency').values(currency(code)).execute();
          await transaction.updateTable('currency').set({ decimals: 2 }).where('code', '=', code).execute();
        }),
      ),
    );
    expect(await codes()).toEqual(expect.arrayContaining(['BBA', 'BBB', 'BBC', 'BBD']));
  });

  test('a failed statement inside a savepoint leaves the rest of the transaction', async () => {
    const transaction = await database.kysely.startTransaction().execute();
    await transaction.insertInto('currency').values(currency('CCC')).execute();
    const savepoint = await transaction.savepoint('attempt').execute();
    await expect(savepoint.insertInto('currency').values(currency('CCC')).execute()).rejects.toThrow();
    await savepoint.rollbackToSavepoint('attempt').execute();
    await transaction.commit().execute();
    expect(await codes()).toContain('CCC');
  });

  test('every statement is reported with its parameters and its time, failed ones too', async () => {
    statements.length = 0;
    await sql`select pg_sleep(0.05), ${'x'}::text`.execute(database.kysely);
    await expect(sql`select ${1}::int / 0`.execute(database.kysely)).rejects.toMatchObject({ code: '22012' });
    expect(statements).toMatchObject([
      { sql: 'select pg_sleep(0.05), $1::text', parameters: ['x'] },
      { sql: 'select $1::int / 0', parameters: [1] },
    ]);
    expect(statements[0]?.milliseconds).toBeGreaterThanOrEqual(45);
  });
});
