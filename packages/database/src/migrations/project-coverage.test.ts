import { databaseKinds } from '@nhipcau/places';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database.ts';
import type { DB } from '../generated/tables.ts';
import { type Random, randomOf } from '../seeds/demo/random.ts';
import { insertFundingWorld, world } from '../testing/funding-world.ts';
import { anyWrite } from '../testing/funding-writes.ts';
import { migratedDatabase } from '../testing/migrated-database.ts';
import { migratedPlace } from '../testing/migrated-place.ts';
import { openWithoutTrail } from '../testing/open-without-trail.ts';

async function drift(db: Kysely<DB>) {
  return (await sql`select * from project_coverage_drift()`.execute(db)).rows;
}

const roles = ['FUNDING', 'CHANNEL', 'IMPLEMENTING', 'BENEFICIARY'] as const;

/** Something that coverage follows from and money does not. */
async function anyChange(db: Kysely<DB>, random: Random): Promise<void> {
  const project = random.pick(world.projects);
  const participant = {
    project_id: project,
    organisation_id: random.pick(world.organisations),
    role: random.pick(roles),
  };
  const changes = [
    () =>
      db
        .insertInto('project_participant')
        .values(participant)
        .onConflict((found) => found.doNothing()),
    () => db.deleteFrom('project_participant').where('organisation_id', '=', participant.organisation_id),
    () => db.updateTable('project').set({ planned_start: '2021-01-01' }).where('id', '=', project),
    () => db.updateTable('project').set({ planned_start: null }).where('id', '=', project),
    () =>
      db
        .updateTable('organisation')
        .set({ side: random.pick(['PARTNER', 'LOCAL'] as const) })
        .where('id', '=', participant.organisation_id),
  ];
  await random.pick(changes)().execute();
}

describe.each(databaseKinds)('project coverage (%s)', (kind) => {
  let database: Database;
  beforeEach(async () => {
    database = await migratedDatabase(kind);
    await insertFundingWorld(database.kysely);
  });
  afterEach(() => database.close());

  test.each(['a', 'b'])('is what follows from the records, whatever is committed: %s', async (start) => {
    const random = randomOf(start);
    for (let step = 0; step < 60; step += 1) {
      await database.kysely.transaction().execute(async (inside) => {
        await anyWrite(inside, random);
        await anyChange(inside, random);
      });
      expect(await drift(database.kysely)).toEqual([]);
    }
    const { rows } = await sql`select from project_coverage`.execute(database.kysely);
    expect(rows.length).toBeGreaterThan(0);
    await sql`select rebuild_project_coverage()`.execute(database.kysely);
    expect(await drift(database.kysely)).toEqual([]);
  });

  test('a project that goes takes its coverage and what was said of it with it', async () => {
    const { kysely } = database;
    const [one_id = '', other_id = ''] = world.projects.toSorted();
    await kysely.insertInto('overlap_verdict').values({ one_id, other_id, verdict: 'KNOWN' }).execute();
    await kysely.deleteFrom('transaction').execute();
    await kysely.deleteFrom('project').where('id', '=', one_id).execute();
    expect(await drift(kysely)).toEqual([]);
    expect(await kysely.selectFrom('overlap_verdict').select('id').execute()).toEqual([]);
  });

  test('a pair has one verdict, in one order', async () => {
    const { kysely } = database;
    const [one_id = '', other_id = ''] = world.projects.toSorted();
    const say = (pair: { one_id: string; other_id: string }) =>
      kysely
        .insertInto('overlap_verdict')
        .values({ ...pair, verdict: 'OPEN' })
        .execute();
    await say({ one_id, other_id });
    await expect(say({ one_id, other_id })).rejects.toThrow(/unique/);
    await expect(say({ one_id: other_id, other_id: one_id })).rejects.toThrow(/check/);
  });
});

describe('project coverage, written by two at once (postgresql)', () => {
  let database: Database;
  let done: () => Promise<void>;
  beforeEach(async () => {
    const place = await migratedPlace('postgresql');
    database = await openWithoutTrail(place.open);
    done = () => database.close().finally(place.remove);
    await insertFundingWorld(database.kysely);
  });
  afterEach(() => done());

  test.each(['the partners', 'the dates'])(
    'has what both wrote, when %s are committed last',
    async (last) => {
      const [project_id = ''] = world.projects;
      const [organisation_id = ''] = world.organisations;
      await database.kysely
        .insertInto('project_sector')
        .values({ project_id, sector_code: '11110' })
        .onConflict((found) => found.doNothing())
        .execute();
      await database.kysely
        .insertInto('project_place')
        .values({ project_id, unit_id: 'C1' })
        .onConflict((found) => found.doNothing())
        .execute();
      const partners = await database.kysely.startTransaction().execute();
      const dates = await database.kysely.startTransaction().execute();
      await partners
        .insertInto('project_participant')
        .values({ project_id, organisation_id, role: 'FUNDING' })
        .onConflict((found) => found.doNothing())
        .execute();
      await dates
        .updateTable('project')
        .set({ planned_start: '2020-05-01' })
        .where('id', '=', project_id)
        .execute();
      await (last === 'the partners' ? dates : partners).commit().execute();
      await (last === 'the partners' ? partners : dates).commit().execute();
      expect(await drift(database.kysely)).toEqual([]);
      const kept = await database.kysely
        .selectFrom('project_coverage')
        .select(['start_date', 'partners'])
        .where('project_id', '=', project_id)
        .execute();
      expect(kept[0]).toMatchObject({ start_date: '2020-05-01', partners: [organisation_id] });
    },
  );
});
