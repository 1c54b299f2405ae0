import { databaseKinds } from '@nhipcau/places';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database.ts';
import type { DB } from '../generated/tables.ts';
import { randomOf } from '../seeds/demo/random.ts';
import { insertFundingWorld } from '../testing/funding-world.ts';
import { anyGift, anyWrite } from '../testing/funding-writes.ts';
import { migratedDatabase } from '../testing/migrated-database.ts';
import { rolledBack } from '../testing/rolled-back.ts';

async function drift(db: Kysely<DB>) {
  return (await sql`select * from funding_summary_drift()`.execute(db)).rows;
}

async function count(db: Kysely<DB>, table: 'funding_touched' | 'funding_summary' | 'funding_share') {
  const { all } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<string>().as('all'))
    .executeTakeFirstOrThrow();
  return Number(all);
}

describe.each(databaseKinds)('funding summaries (%s)', (kind) => {
  let database: Database;
  beforeEach(async () => {
    database = await migratedDatabase(kind);
    await insertFundingWorld(database.kysely);
  });
  afterEach(() => database.close());

  test.each(['a', 'b', 'c'])(
    'are what follows from the records, in each transaction and after it, whatever is written: %s',
    async (start) => {
      const random = randomOf(start);
      for (let step = 0; step < 60; step += 1) {
        const work = async (inside: Kysely<DB>) => {
          for (let write = random.integer(0, 2); write >= 0; write -= 1) await anyWrite(inside, random);
          expect(await drift(inside)).toEqual([]);
        };
        if (random.chance(0.2)) await rolledBack(database, work);
        else await database.kysely.transaction().execute(work);
        expect(await drift(database.kysely)).toEqual([]);
      }
      expect(await count(database.kysely, 'funding_touched')).toBe(0);
      await sql`select rebuild_funding_summary()`.execute(database.kysely);
      expect(await drift(database.kysely)).toEqual([]);
    },
  );

  test('stay few rows, however often something is written', async () => {
    const random = randomOf('few');
    await database.kysely
      .insertInto('transaction')
      .values(Array.from({ length: 40 }, () => anyGift(random)))
      .execute();
    await sql`select funding_fold()`.execute(database.kysely);
    const before = await count(database.kysely, 'funding_summary');
    for (let time = 0; time < 150; time += 1) {
      await sql`update transaction set amount = ${time} where amount is not null`.execute(database.kysely);
    }
    expect(await count(database.kysely, 'funding_summary')).toBeLessThan(70 * before);
    await sql`select funding_fold()`.execute(database.kysely);
    expect(await count(database.kysely, 'funding_summary')).toBeLessThanOrEqual(before);
    expect(await drift(database.kysely)).toEqual([]);
  });

  test('a large load is one pass, and emptying a table empties them', async () => {
    const random = randomOf('large');
    await anyWrite(database.kysely, random);
    await sql`
      insert into transaction (project_id, kind, nature, value_date, amount, currency_code, rate, rate_source, provider_id,
        source_id, provenance)
      select project.id, 'COMMITMENT', 'CASH', date '2015-01-01' + n, n, 'USD', 3, 'x', organisation.id,
        project.source_id, project.provenance
      from project, organisation, generate_series(1, 150) as n
    `.execute(database.kysely);
    expect(await drift(database.kysely)).toEqual([]);
    await sql`truncate transaction cascade`.execute(database.kysely);
    expect(await count(database.kysely, 'funding_share')).toBe(0);
    expect(await count(database.kysely, 'funding_summary')).toBe(0);
  });
});
