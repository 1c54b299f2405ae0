import { randomUUID } from 'node:crypto';
import { databaseKinds } from '@nhipcau/places';
import { sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database.ts';
import type { DB } from '../generated/tables.ts';
import { migratedDatabase } from '../testing/migrated-database.ts';
import { rolledBack } from '../testing/rolled-back.ts';
import { insertSampleRecords, projectId, sampleGift, sampleVisit } from '../testing/sample-records.ts';

const violatedCheck = { code: '23514' };
const missing = { code: '23502' };
const unknownReference = { code: '23503' };
const taken = { code: '23505' };

type Work = (db: Transaction<DB>) => Promise<unknown>;

const share = (sector_code: string, percentage: string | null) => ({
  project_id: projectId,
  sector_code,
  percentage,
});
const gift = (changes: Parameters<typeof sampleGift>[0]) => (db: Transaction<DB>) =>
  db.insertInto('transaction').values(sampleGift(changes)).execute();
const sectors =
  (...shares: ReturnType<typeof share>[]) =>
  (db: Transaction<DB>) =>
    db.insertInto('project_sector').values(shares).execute();

const yearsPlan = randomUUID();
/** A plan with one task, and one visit: what the rules of plans are tried on. */
const planned =
  (
    work: (db: Transaction<DB>, visits: readonly string[], tasks: readonly string[]) => Promise<unknown>,
  ): Work =>
  async (db) => {
    const { source_id, provenance } = sampleVisit();
    const origin = { source_id, provenance };
    await db
      .insertInto('plan')
      .values({
        ...origin,
        id: yearsPlan,
        year: 2026,
        title: 'Kế hoạch',
        title_en: 'Plan',
        status: 'ISSUED',
        period_from: '2026-01-01',
        period_to: '2027-01-01',
      })
      .execute();
    const tasks = [1, 2].map((position) => ({
      ...origin,
      id: randomUUID(),
      plan_id: yearsPlan,
      position,
      title: 'Đón đoàn',
      title_en: 'Receive a delegation',
      starts_on: '2026-02-01',
    }));
    const visits = [sampleVisit({ id: randomUUID() })];
    await db.insertInto('plan_task').values(tasks).execute();
    await db.insertInto('activity').values(visits).execute();
    await work(
      db,
      visits.map(({ id }) => String(id)),
      tasks.map(({ id }) => id),
    );
  };

const refused: readonly [string, object, Work][] = [
  [
    'sectors that add up to more than the whole',
    violatedCheck,
    sectors(share('HEALTH', '60'), share('WATER', '40.01')),
  ],
  ['a share over the whole', violatedCheck, sectors(share('HEALTH', '100.0001'))],
  ['a share of nothing', violatedCheck, sectors(share('HEALTH', '0'))],
  [
    'places that add up to more than the whole',
    violatedCheck,
    (db) =>
      db
        .insertInto('project_place')
        .values(['C1', 'C2'].map((unit_id) => ({ project_id: projectId, unit_id, percentage: '50.5' })))
        .execute(),
  ],
  [
    'a project that ends before it starts',
    violatedCheck,
    (db) =>
      db.updateTable('project').set({ planned_start: '2020-02-01', planned_end: '2020-01-31' }).execute(),
  ],
  [
    'an activity that ends before it starts',
    violatedCheck,
    (db) =>
      db
        .insertInto('activity')
        .values(sampleVisit({ end_date: '2020-05-31' }))
        .execute(),
  ],
  [
    'a task that is done before it begins',
    violatedCheck,
    planned((db) => db.updateTable('plan_task').set({ done_on: '2026-01-31' }).execute()),
  ],
  [
    'a task that plans no activity at all',
    violatedCheck,
    planned((db) => db.updateTable('plan_task').set({ planned_activities: 0 }).execute()),
  ],
  [
    'a plan that is over before it begins',
    violatedCheck,
    planned((db) => db.updateTable('plan').set({ period_to: '2026-01-01' }).execute()),
  ],
  [
    'two tasks at one place of a plan',
    taken,
    planned((db) => db.updateTable('plan_task').set({ position: 1 }).execute()),
  ],
  [
    'an activity that carries out two tasks',
    taken,
    planned((db, [visit = ''], tasks) =>
      db
        .insertInto('plan_task_activity')
        .values(tasks.map((plan_task_id) => ({ plan_task_id, activity_id: visit })))
        .execute(),
    ),
  ],
  ['a negative amount', violatedCheck, gift({ amount: '-0.01' })],
  ['cash without an amount', violatedCheck, gift({ amount: null })],
  ['a rate that is from nowhere', violatedCheck, gift({ rate: '23000' })],
  ['a quantity without a unit', violatedCheck, gift({ nature: 'IN_KIND', quantity: '12' })],
  ['a currency that nobody knows', unknownReference, gift({ currency_code: 'ZZZ' })],
  [
    'an amount without a currency',
    missing,
    (db) =>
      sql`insert into transaction (kind, nature, amount, source_id, provenance)
      select 'COMMITMENT', 'CASH', 1, id, provenance from source`.execute(db),
  ],
  ['a provenance that is not its source’s', unknownReference, gift({ provenance: 'PUBLISHED' })],
];

const accepted: readonly [string, Work][] = [
  ['sectors that add up to the whole', sectors(share('HEALTH', '66.6667'), share('WATER', '33.3333'))],
  ['sectors without stated shares', sectors(share('HEALTH', null), share('WATER', null))],
  [
    'a gift in kind that nobody valued',
    gift({ nature: 'IN_KIND', amount: null, quantity: '2.5', unit: 'tấn' }),
  ],
  [
    'an activity of one day',
    (db) =>
      db
        .insertInto('activity')
        .values(sampleVisit({ end_date: '2020-06-01' }))
        .execute(),
  ],
];

describe.each(databaseKinds)('the model (%s)', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await migratedDatabase(kind);
  });
  afterAll(() => database.close());

  const attempt = (work: Work) =>
    rolledBack(database, async (db) => {
      await insertSampleRecords(db);
      await work(db);
      await sql`set constraints all immediate`.execute(db);
    });

  test.each(refused)('refuses %s', async (_, error, work) => {
    await expect(attempt(work)).rejects.toMatchObject(error);
  });

  test.each(accepted)('accepts %s', async (_, work) => {
    await attempt(work);
  });

  test('computes an equivalent in whole VND, half away from zero, exactly', async () => {
    await rolledBack(database, async (db) => {
      await insertSampleRecords(db);
      await gift({ amount: '12345678901234.5', rate: '23001', rate_source: 'SBV' })(db);
      const { vnd } = await db.selectFrom('transaction').select('vnd').executeTakeFirstOrThrow();
      expect(vnd).toBe('283962960407294735');
    });
  });

  test('finds an organisation by a name that it had later', async () => {
    await rolledBack(database, async (db) => {
      await insertSampleRecords(db);
      const { id } = await db.selectFrom('organisation').select('id').executeTakeFirstOrThrow();
      await db
        .insertInto('organisation_alias')
        .values({ organisation_id: id, name: 'Sứ quán Lào', language: 'vi' })
        .execute();
      const { search_text } = await db
        .selectFrom('organisation')
        .select('search_text')
        .executeTakeFirstOrThrow();
      expect(search_text).toBe('dai su quan embassy su quan lao');
    });
  });
});
