import { databaseKinds } from '@nhipcau/places';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database.ts';
import type { DB } from '../generated/tables.ts';
import { type Random, randomOf } from '../seeds/demo/random.ts';
import { insertFundingWorld, world } from '../testing/funding-world.ts';
import { anyGift } from '../testing/funding-writes.ts';
import { migratedPlace } from '../testing/migrated-place.ts';
import { openWithoutTrail } from '../testing/open-without-trail.ts';

const drift = async (db: Kysely<DB>) => (await sql`select * from funding_summary_drift()`.execute(db)).rows;

async function setShare(db: Kysely<DB>, project: string, percentage: number) {
  await db
    .insertInto('project_sector')
    .values({ project_id: project, sector_code: '12110', percentage: String(percentage) })
    .onConflict((conflict) =>
      conflict.columns(['project_id', 'sector_code']).doUpdateSet({ percentage: String(percentage) }),
    )
    .execute();
}

async function changeInput(db: Kysely<DB>, random: Random) {
  if (random.chance(0.5)) await setShare(db, random.pick(world.projects), random.integer(1, 100));
  else {
    await db
      .updateTable('organisation')
      .where('id', '=', random.pick(world.organisations))
      .set({ kind: random.pick(['EMBASSY', 'FUND', 'COMPANY']) })
      .execute();
  }
}

/**
 * One writer's transaction: gifts of projects in any order, changes of its own gifts, and at most one change of what
 * shares follow from, anywhere between: two such changes of the same two rows in different orders would be the
 * writers' own deadlock.
 */
async function writeOnce(db: Kysely<DB>, random: Random, own: string[]): Promise<void> {
  const steps = random.integer(1, 4);
  const changes = random.integer(0, 5);
  for (let step = 0; step < steps; step += 1) {
    if (step === changes) await changeInput(db, random);
    const gifts = Array.from({ length: random.integer(1, 3) }, () => anyGift(random));
    const added = await db.insertInto('transaction').values(gifts).returning('id').execute();
    own.push(...added.map(({ id }) => id));
    const edited = random.pick(own);
    const { project_id, provider_id, amount, rate } = anyGift(random);
    await db
      .updateTable('transaction')
      .where('id', '=', edited)
      .set({ project_id, provider_id, amount, rate })
      .execute();
    if (random.chance(0.3)) await db.deleteFrom('transaction').where('id', '=', random.pick(own)).execute();
  }
}

describe.each(databaseKinds.filter((kind) => kind === 'postgresql'))('writers at once (%s)', (kind) => {
  let database: Database;
  let done: () => Promise<void>;
  beforeEach(async () => {
    const place = await migratedPlace(kind);
    database = await openWithoutTrail(place.open);
    done = () => database.close().finally(place.remove);
    await insertFundingWorld(database.kysely);
  });
  afterEach(() => done());

  test('neither wait for each other to death nor lose what another changed meanwhile', async () => {
    const writers = Array.from({ length: 8 }, async (_, index) => {
      const random = randomOf(`writer ${index}`);
      const own: string[] = [];
      for (let time = 0; time < 40; time += 1) {
        const written = [...own];
        const rollBack = random.chance(0.15);
        await database.kysely
          .transaction()
          .execute(async (inside) => {
            await writeOnce(inside, random, written);
            if (rollBack) throw new Error('thought better of it');
          })
          .then(
            () => own.splice(0, own.length, ...written),
            (error: unknown) => {
              if (!rollBack) throw error;
            },
          );
      }
    });
    await Promise.all(writers);
    expect(await drift(database.kysely)).toEqual([]);
    const left = await sql`select * from funding_touched`.execute(database.kysely);
    expect(left.rows).toEqual([]);
  });

  test.each(['the money', 'the shares'])(
    'see each other’s change when %s are committed last',
    async (last) => {
      const project = world.projects[0] ?? '';
      const gift = { ...anyGift(randomOf('gift')), project_id: project, amount: '100', rate: '1' };
      const money = await database.kysely.startTransaction().execute();
      const shares = await database.kysely.startTransaction().execute();
      await money.insertInto('transaction').values(gift).execute();
      await setShare(shares, project, 40);
      await (last === 'the money' ? shares : money).commit().execute();
      await (last === 'the money' ? money : shares).commit().execute();
      expect(await drift(database.kysely)).toEqual([]);
    },
  );

  test('both change what the other’s money is split by, and neither waits', async () => {
    const [one = '', other = ''] = world.projects;
    const random = randomOf('both');
    const first = await database.kysely.startTransaction().execute();
    const second = await database.kysely.startTransaction().execute();
    for (const [writer, mine, theirs] of [
      [first, one, other],
      [second, other, one],
    ] as const) {
      await writer
        .insertInto('transaction')
        .values([
          { ...anyGift(random), project_id: mine },
          { ...anyGift(random), project_id: theirs },
        ])
        .execute();
      await setShare(writer, mine, 30);
    }
    await first
      .insertInto('transaction')
      .values({ ...anyGift(random), project_id: other })
      .execute();
    await Promise.all([first.commit().execute(), second.commit().execute()]);
    expect(await drift(database.kysely)).toEqual([]);
  });

  test('in any other isolation than READ COMMITTED are refused', async () => {
    await expect(
      database.kysely
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute((inside) =>
          inside
            .insertInto('transaction')
            .values(anyGift(randomOf('late')))
            .execute(),
        ),
    ).rejects.toMatchObject({ code: '25000' });
  });
});
