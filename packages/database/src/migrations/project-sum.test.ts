import { type DatabaseKind, databaseKinds } from '@nhipcau/places';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../connection/open-database.ts';
import type { Database } from '../database.ts';
import type { DB } from '../generated/tables.ts';
import { randomOf } from '../seeds/demo/random.ts';
import { insertFundingWorld, world } from '../testing/funding-world.ts';
import { anyGift } from '../testing/funding-writes.ts';
import { migratedPlace } from '../testing/migrated-place.ts';

/** Projects whose kept sums are not those of their transactions. */
async function wrong(db: Kysely<DB>) {
  const { rows } = await sql`
    select p.code from project as p, lateral (
      select sum(vnd) filter (where kind = 'COMMITMENT') as committed,
        sum(vnd) filter (where kind = 'DISBURSEMENT') as disbursed,
        count(*) filter (where kind = 'COMMITMENT' and vnd is null) as unvalued,
        coalesce(bool_or(at_least) filter (where kind = 'COMMITMENT'), false) as at_least
      from transaction where project_id = p.id and direction = 'RECEIVED'
    ) as t
    where (p.committed_vnd, p.disbursed_vnd, p.committed_unvalued, p.committed_at_least)
      is distinct from (t.committed, t.disbursed, t.unvalued::int, t.at_least)
  `.execute(db);
  return rows;
}

let database: Database;
let done: () => Promise<void>;

async function open(kind: DatabaseKind): Promise<void> {
  const place = await migratedPlace(kind);
  database = await openDatabase(place.open);
  done = () => database.close().finally(place.remove);
  await insertFundingWorld(database.kysely);
}

describe.each(databaseKinds)('sums kept beside projects (%s)', (kind) => {
  beforeEach(() => open(kind));
  afterEach(() => done());

  test('are those of the transactions after each is added, moved, revalued or removed', async () => {
    const { kysely } = database;
    const random = randomOf('project sums');
    for (let time = 0; time < 12; time += 1) {
      await kysely.transaction().execute(async (inside) => {
        await inside
          .insertInto('transaction')
          .values(Array.from({ length: 6 }, () => anyGift(random)))
          .execute();
        const { project_id, amount, rate } = anyGift(random);
        await sql`update transaction set project_id = ${project_id}, amount = ${amount}, rate = ${rate}
          where id = (select id from transaction order by id limit 1)`.execute(inside);
        await sql`delete from transaction where id = (select id from transaction order by id desc limit 1)`.execute(
          inside,
        );
      });
      expect(await wrong(kysely)).toEqual([]);
    }
    await sql`truncate transaction cascade`.execute(kysely);
    expect(await wrong(kysely)).toEqual([]);
    expect((await sql`select * from project_touched`.execute(kysely)).rows).toEqual([]);
  });
});

describe.each(databaseKinds.filter((kind) => kind === 'postgresql'))('writers at once (%s)', (kind) => {
  beforeEach(() => open(kind));
  afterEach(() => done());

  test('of the same projects in opposite orders are not refused, and the sums are right', async () => {
    const { kysely } = database;
    const [one = '', other = ''] = world.projects;
    const gift = { ...anyGift(randomOf('gift')), amount: '7', rate: '1' };
    const first = await kysely.startTransaction().execute();
    const second = await kysely.startTransaction().execute();
    const give = (writer: Kysely<DB>, project_id: string) =>
      writer
        .insertInto('transaction')
        .values({ ...gift, project_id })
        .execute();
    await give(first, one);
    await give(second, other);
    await give(first, other);
    await give(second, one);
    await Promise.all([first.commit().execute(), second.commit().execute()]);
    expect(await wrong(kysely)).toEqual([]);
  });
});
