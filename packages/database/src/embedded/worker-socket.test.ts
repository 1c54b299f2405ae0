import { temporaryPlace } from '@nhipcau/places';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase } from '../connection/open-database.ts';
import { StatementTooLong } from '../failure/statement-too-long.ts';

const heavy = sql`select count(*) from generate_series(1, 6000) a cross join generate_series(1, 6000) b`;
const endless = sql`select count(*) from generate_series(1, 1000000) a cross join generate_series(1, 1000000) b`;

test('a query of seconds does not keep its caller from other work', async () => {
  const database = await openDatabase({});
  let latest = 0;
  let expected = performance.now() + 20;
  const timer = setInterval(() => {
    latest = Math.max(latest, performance.now() - expected);
    expected = performance.now() + 20;
  }, 20);
  const started = performance.now();
  await heavy.execute(database.kysely);
  const took = performance.now() - started;
  clearInterval(timer);
  await database.close();
  expect(took).toBeGreaterThan(1000);
  // A caller that waits on its own thread would be kept for as long as the query takes.
  expect(latest).toBeLessThan(took / 2);
});

test('a statement over the limit is ended, and later ones work on the same data', async () => {
  const place = await temporaryPlace('embedded');
  const database = await openDatabase({ ...place.open, statementLimitMilliseconds: 500 });
  await sql`create table note as select 'kept' as text`.execute(database.kysely);
  const ended = endless.execute(database.kysely);
  const waiting = sql`select text from note`.execute(database.kysely);
  await expect(ended).rejects.toMatchObject({
    name: 'StatementTooLong',
    code: '57014',
    message: 'The statement ran longer than 0.5 s and was ended.',
  });
  expect((await waiting).rows).toEqual([{ text: 'kept' }]);
  await database.close();
  await place.remove();
});

test('a transaction with a statement over the limit leaves nothing behind', async () => {
  const place = await temporaryPlace('embedded');
  const database = await openDatabase({ ...place.open, statementLimitMilliseconds: 500 });
  await sql`create table note (text text)`.execute(database.kysely);
  const transaction = database.kysely.transaction().execute(async (inside) => {
    await sql`insert into note values ('half')`.execute(inside);
    await endless.execute(inside);
  });
  await expect(transaction).rejects.toBeInstanceOf(StatementTooLong);
  expect((await sql`select text from note`.execute(database.kysely)).rows).toEqual([]);
  await database.close();
  await place.remove();
});

test('a database in memory that had to be ended says that its data are gone', async () => {
  const database = await openDatabase({ statementLimitMilliseconds: 500 });
  await expect(endless.execute(database.kysely)).rejects.toBeInstanceOf(StatementTooLong);
  await expect(database.ping()).rejects.toThrow('The database in memory was lost');
  await database.close();
});

test('a connection that is closed answers no more, and closing again does nothing', async () => {
  const database = await openDatabase({});
  await database.close();
  await database.close();
  await expect(database.ping()).rejects.toThrow();
});
