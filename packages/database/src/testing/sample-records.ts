import { randomUUID } from 'node:crypto';
import type { Insertable, Transaction } from 'kysely';
import type { ActivityTable, DB, StatisticalRecordTable, TransactionTable } from '../generated/tables.ts';

const sourceId = randomUUID();
const embassyId = randomUUID();
export const projectId = randomUUID();
const origin = { source_id: sourceId, provenance: 'ENTERED' } as const;

/** A source, a country, a currency, two sectors, two communes, an embassy and a project: enough to refer to. */
export async function insertSampleRecords(db: Transaction<DB>): Promise<void> {
  await db
    .insertInto('source')
    .values({ id: sourceId, provenance: 'ENTERED', title: 'Sổ theo dõi', title_en: 'Register' })
    .execute();
  await db
    .insertInto('country')
    .values({ code: 'LA', alpha3: 'LAO', name: 'Lào', name_en: 'Laos' })
    .execute();
  await db
    .insertInto('currency')
    .values({ code: 'USD', name: 'Đô la', name_en: 'Dollar', decimals: 2 })
    .execute();
  const sector = (code: string, name: string) => ({
    code,
    vocabulary: 'PROVINCE' as const,
    name,
    name_en: code,
    province_sector_code: code,
  });
  await db
    .insertInto('sector')
    .values([sector('HEALTH', 'Y tế'), sector('WATER', 'Nước sạch')])
    .execute();
  const commune = (id: string) => ({
    id,
    level: 'COMMUNE' as const,
    code: id,
    type: 'Xã',
    type_en: 'Commune',
    name: id,
    name_en: id,
    country_code: 'LA',
  });
  await db
    .insertInto('administrative_unit')
    .values([commune('C1'), commune('C2')])
    .execute();
  await db
    .insertInto('organisation')
    .values({
      ...origin,
      id: embassyId,
      kind: 'EMBASSY',
      side: 'PARTNER',
      name: 'Đại sứ quán',
      name_en: 'Embassy',
      country_code: 'LA',
    })
    .execute();
  await db
    .insertInto('project')
    .values({ ...origin, id: projectId, code: 'P1', type: 'PROJECT', title: 'Trạm y tế', title_en: 'Clinic' })
    .execute();
}

export function sampleGift(
  changes: Partial<Insertable<TransactionTable>> = {},
): Insertable<TransactionTable> {
  return {
    ...origin,
    kind: 'COMMITMENT',
    nature: 'CASH',
    amount: '1000.5',
    currency_code: 'USD',
    value_date: '2020-06-01',
    provider_id: embassyId,
    ...changes,
  };
}

export function sampleVisit(changes: Partial<Insertable<ActivityTable>> = {}): Insertable<ActivityTable> {
  return {
    ...origin,
    kind: 'DELEGATION',
    direction: 'INBOUND',
    title: 'Đoàn vào',
    title_en: 'Delegation',
    start_date: '2020-06-01',
    counterpart_id: embassyId,
    counterpart_country_code: 'LA',
    ...changes,
  };
}

export function sampleTotal(
  changes: Partial<Insertable<StatisticalRecordTable>> = {},
): Insertable<StatisticalRecordTable> {
  return {
    ...origin,
    code: 'T1',
    subject: 'ACTIVITY',
    title: 'Đoàn vào',
    title_en: 'Delegations',
    covers_from: '2011-01-01',
    covers_to: '2022-01-01',
    activity_kind: 'DELEGATION',
    ...changes,
  };
}
