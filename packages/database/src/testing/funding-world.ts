import { type Kysely, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import { at } from '../seeds/demo/random.ts';
import { seedId } from '../seeds/seed-id.ts';

const ids = (kind: string, count: number) =>
  Array.from({ length: count }, (_, index) => seedId('funding-world', `${kind}${index}`));

export const world = {
  sources: ids('source', 2),
  projects: ids('project', 6),
  organisations: ids('organisation', 7),
  total: at(ids('total', 1), 0),
  provinceSectors: ['EDUCATION', 'HEALTH', 'WATER'],
  purposes: ['11110', '12110', '14010', '31110', '43010'],
  units: ['C1', 'C2', 'D1', 'D2', 'X1'],
} as const;

const provenances = ['ENTERED', 'DEMO'] as const;

/** Two communes, two former districts with successors, a place without: what money can be split over. */
async function insertPlaces(db: Kysely<DB>): Promise<void> {
  await sql`insert into country (code, alpha3, name, name_en) values ('VN', 'VNM', 'Việt Nam', 'Viet Nam'), ('LA', 'LAO', 'Lào', 'Laos')`.execute(
    db,
  );
  await sql`
    insert into administrative_unit (id, level, code, type, type_en, name, name_en, country_code, valid_to)
    select id, level::administrative_level, id, 'x', 'x', id, id, 'VN', valid_to::date
    from (values ('C1', 'COMMUNE', null), ('C2', 'COMMUNE', null), ('D1', 'DISTRICT', '2025-07-01'),
      ('D2', 'COMMUNE', '2025-07-01'), ('X1', 'PREFECTURE', null)) as unit (id, level, valid_to)
  `.execute(db);
  await sql`
    insert into administrative_unit_successor (unit_id, successor_id, area_share)
    values ('D1', 'C1', 0.3), ('D1', 'C2', 0.6), ('D2', 'C2', 1)
  `.execute(db);
}

async function insertSectors(db: Kysely<DB>): Promise<void> {
  const sector = (code: string, vocabulary: 'PROVINCE' | 'DAC_PURPOSE', under: string) => ({
    code,
    vocabulary,
    name: code,
    name_en: code,
    province_sector_code: under,
  });
  await db
    .insertInto('sector')
    .values([
      ...world.provinceSectors.map((code) => sector(code, 'PROVINCE', code)),
      ...world.purposes.map((code, index) => sector(code, 'DAC_PURPOSE', at(world.provinceSectors, index))),
    ])
    .execute();
}

/** A small world in which money can be received in every way that the summaries know. */
export async function insertFundingWorld(db: Kysely<DB>): Promise<void> {
  await insertPlaces(db);
  await insertSectors(db);
  await db
    .insertInto('currency')
    .values({ code: 'USD', name: 'Đô la', name_en: 'Dollar', decimals: 2 })
    .execute();
  await db
    .insertInto('source')
    .values(
      world.sources.map((id, index) => ({
        id,
        provenance: at(provenances, index),
        title: 'Sổ',
        title_en: 'Book',
      })),
    )
    .execute();
  const origin = { source_id: at(world.sources, 0), provenance: 'ENTERED' as const };
  await db
    .insertInto('organisation')
    .values(
      world.organisations.map((id, index) => ({
        ...origin,
        id,
        kind: at(['EMBASSY', 'FUND'] as const, index),
        side: 'PARTNER' as const,
        name: `Tổ chức ${index}`,
        name_en: `Organisation ${index}`,
        country_code: at(['LA', null], index),
      })),
    )
    .execute();
  await db
    .insertInto('project')
    .values(
      world.projects.map((id, index) => ({
        ...origin,
        id,
        code: `P${index}`,
        type: 'PROJECT' as const,
        title: 'Dự án',
        title_en: 'Project',
      })),
    )
    .execute();
  await db
    .insertInto('statistical_record')
    .values({
      ...origin,
      id: world.total,
      code: 'T1',
      subject: 'FUNDING',
      transaction_kind: 'COMMITMENT',
      title: 'Cam kết',
      title_en: 'Commitments',
      covers_from: '1990-01-01',
      covers_to: '2090-01-01',
      vnd: '1000000',
    })
    .execute();
}

export const provenanceOf = (source: string) => at(provenances, world.sources.indexOf(source));
