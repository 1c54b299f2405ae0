import { randomUUID } from 'node:crypto';
import { databaseKinds } from '@nhipcau/places';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database.ts';
import { migratedDatabase } from '../testing/migrated-database.ts';
import { rolledBack } from '../testing/rolled-back.ts';
import { insertSampleRecords, sampleGift, sampleTotal, sampleVisit } from '../testing/sample-records.ts';

const funding = {
  subject: 'FUNDING',
  activity_kind: null,
  transaction_kind: 'COMMITMENT',
} as const;

describe.each(databaseKinds)('filing under a published total (%s)', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await migratedDatabase(kind);
  });
  afterAll(() => database.close());

  const fileVisit = (
    total: Parameters<typeof sampleTotal>[0],
    visit: Parameters<typeof sampleVisit>[0] = {},
  ) =>
    rolledBack(database, async (db) => {
      await insertSampleRecords(db);
      const id = randomUUID();
      await db
        .insertInto('statistical_record')
        .values(sampleTotal({ ...total, id }))
        .execute();
      await db
        .insertInto('activity')
        .values(sampleVisit({ ...visit, statistical_record_id: id }))
        .execute();
    });

  const fileGift = (total: Parameters<typeof sampleTotal>[0], gift: Parameters<typeof sampleGift>[0] = {}) =>
    rolledBack(database, async (db) => {
      await insertSampleRecords(db);
      const id = randomUUID();
      await db
        .insertInto('statistical_record')
        .values(sampleTotal({ ...funding, ...total, id }))
        .execute();
      await db
        .insertInto('transaction')
        .values(sampleGift({ ...gift, statistical_record_id: id }))
        .execute();
    });

  test.each([
    ['subject', funding, {}],
    ['kind', { activity_kind: 'FESTIVAL' as const }, {}],
    ['direction', { activity_direction: 'OUTBOUND' as const }, {}],
    ['direction', { activity_direction: 'INBOUND' as const }, { direction: null }],
    ['counterpart country', { counterpart_country_code: 'LA' }, { counterpart_country_code: null }],
    ['kind of counterpart', { counterpart_kind: 'FOREIGN_NGO' as const }, {}],
    ['period', { covers_to: '2020-06-01' }, {}],
  ])('an activity whose %s differs is refused', async (dimension, total, visit) => {
    await expect(fileVisit(total, visit)).rejects.toMatchObject({
      code: '23514',
      constraint: 'filed_agrees_with_statistical_record',
      message: expect.stringContaining(`its ${dimension} differs`),
    });
  });

  test.each([
    ['kind', { transaction_kind: 'DISBURSEMENT' as const }, {}],
    ['direction', {}, { direction: 'GIVEN' as const }],
    ['kind of funder', { funder_kind: 'FOREIGN_NGO' as const }, {}],
    ['country of funder', { funder_country_code: 'LA' }, { provider_id: null }],
    ['period', {}, { value_date: '2022-01-01' }],
  ])('a transaction whose %s differs is refused', async (dimension, total, gift) => {
    await expect(fileGift(total, gift)).rejects.toMatchObject({
      code: '23514',
      message: expect.stringContaining(`its ${dimension} differs`),
    });
  });

  test('a record that agrees in all that the total states is filed', async () => {
    await fileVisit({
      activity_direction: 'INBOUND',
      counterpart_kind: 'EMBASSY',
      counterpart_country_code: 'LA',
    });
    await fileGift({ funder_kind: 'EMBASSY', funder_country_code: 'LA' }, { value_date: null });
  });
});
