import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../database.ts';
import { migratedDatabase } from '../../testing/migrated-database.ts';
import { seed } from '../seed.ts';

describe('the reference data', () => {
  let database: Database;
  beforeAll(async () => {
    database = await migratedDatabase('embedded');
    await seed(database.kysely, ['reference']);
  });
  afterAll(() => database.close());

  test('every country and area of ISO 3166-1, and Kosovo, has names and a place on the map', async () => {
    const countries = await database.kysely.selectFrom('country').selectAll().execute();
    expect(countries).toHaveLength(250);
    expect(countries.filter(({ longitude, latitude }) => longitude === null || latitude === null)).toEqual(
      [],
    );
    expect(countries.filter(({ numeric_code }) => numeric_code === null).map(({ code }) => code)).toEqual([
      'XK',
    ]);
  });

  test('countries go by the names in official Vietnamese use', async () => {
    const countries = await database.kysely
      .selectFrom('country')
      .select(['code', 'name', 'name_en'])
      .where('code', 'in', ['LA', 'KR', 'TW', 'MY', 'US', 'CN', 'IT', 'VN'])
      .orderBy('code')
      .execute();
    expect(countries).toEqual([
      { code: 'CN', name: 'Trung Quốc', name_en: 'China' },
      { code: 'IT', name: 'Italia', name_en: 'Italy' },
      { code: 'KR', name: 'Hàn Quốc', name_en: 'South Korea' },
      { code: 'LA', name: 'Lào', name_en: 'Laos' },
      { code: 'MY', name: 'Malaysia', name_en: 'Malaysia' },
      { code: 'TW', name: 'Đài Loan (Trung Quốc)', name_en: 'Taiwan (China)' },
      { code: 'US', name: 'Hoa Kỳ', name_en: 'United States' },
      { code: 'VN', name: 'Việt Nam', name_en: 'Viet Nam' },
    ]);
  });

  test('the province has 8 former districts, 106 former and 38 present communes, 11 of these on the border', async () => {
    const { rows } = await sql`
      select level, valid_to is null as present, count(*)::int as units, sum(is_border::int)::int as border
      from administrative_unit where country_code = 'VN' and id <> 'VN-HN' group by 1, 2 order by 1, 2
    `.execute(database.kysely);
    expect(rows).toEqual([
      { level: 'PROVINCE', present: true, units: 1, border: 1 },
      { level: 'DISTRICT', present: false, units: 8, border: 4 },
      { level: 'COMMUNE', present: false, units: 106, border: 22 },
      { level: 'COMMUNE', present: true, units: 38, border: 11 },
    ]);
  });

  test('the former units end on the day on which their successors begin, and pass on their whole area', async () => {
    const { rows } = await sql`
      select former.id, sum(area_share)::text as share, min(former.valid_to) as ends, min(next.valid_from) as begins
      from administrative_unit former
      left join administrative_unit_successor on unit_id = former.id
      left join administrative_unit next on next.id = successor_id
      where former.valid_to is not null group by 1
      having abs(coalesce(sum(area_share), 0) - 1) > 0.002 or min(former.valid_to) <> min(next.valid_from)
    `.execute(database.kysely);
    expect(rows).toEqual([]);
  });

  test('the partner localities have their centres and parents', async () => {
    const { rows } = await sql`
      select country_code, level, count(*)::int as units, count(parent_id)::int as within, count(longitude)::int as placed
      from administrative_unit where country_code <> 'VN' group by 1, 2 order by 1, 2
    `.execute(database.kysely);
    expect(rows).toEqual([
      { country_code: 'CN', level: 'PROVINCE', units: 1, within: 0, placed: 1 },
      { country_code: 'CN', level: 'PREFECTURE', units: 16, within: 16, placed: 16 },
      { country_code: 'CN', level: 'DISTRICT', units: 2, within: 2, placed: 2 },
      { country_code: 'LA', level: 'PROVINCE', units: 3, within: 0, placed: 3 },
      { country_code: 'TH', level: 'PROVINCE', units: 1, within: 0, placed: 1 },
    ]);
  });

  test('every DAC purpose stands in its category and counts under a sector of the province', async () => {
    const { rows } = await sql`
      select vocabulary, count(*)::int as sectors, count(parent_code)::int as within,
        count(*) filter (where left(code, 3) = parent_code)::int as fitting,
        count(distinct name)::int as names
      from sector group by 1 order by 1
    `.execute(database.kysely);
    expect(rows).toEqual([
      { vocabulary: 'PROVINCE', sectors: 8, within: 0, fitting: 0, names: 8 },
      { vocabulary: 'DAC_CATEGORY', sectors: 44, within: 0, fitting: 0, names: 44 },
      { vocabulary: 'DAC_PURPOSE', sectors: 325, within: 325, fitting: 325, names: 325 },
    ]);
  });

  test('the purposes of the published gifts count under education and under poverty reduction', async () => {
    const sectors = await database.kysely
      .selectFrom('sector')
      .select(['code', 'province_sector_code'])
      .where('code', 'in', ['11120', '16010', '31120', '43060', '14031'])
      .orderBy('code')
      .execute();
    expect(sectors.map(({ code, province_sector_code }) => `${code} ${province_sector_code}`)).toEqual([
      '11120 EDUCATION',
      '14031 WATER',
      '16010 POVERTY',
      '31120 LIVELIHOODS',
      '43060 CLIMATE',
    ]);
  });
});
