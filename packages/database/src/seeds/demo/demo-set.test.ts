import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../database.ts';
import { migratedDatabase } from '../../testing/migrated-database.ts';
import { seed } from '../seed.ts';

describe('the demonstration', () => {
  let database: Database;
  beforeAll(async () => {
    database = await migratedDatabase('embedded');
    await seed(database.kysely, ['demo']);
  });
  afterAll(() => database.close());

  const rowsOf = async <Row>(statement: string) =>
    (await sql.raw<Row>(statement).execute(database.kysely)).rows;

  const numberOf = async (statement: string) => {
    const [row] = await rowsOf<{ value: string }>(`select (${statement})::numeric as value`);
    return Number(row?.value);
  };

  test.each([
    ['organisation', 'name', 'name_en'],
    ['project', 'title', 'title_en'],
    ['activity', 'title', 'title_en'],
    ['twinning', 'title', 'title_en'],
    ['legal_document', 'title', 'title_en'],
    ['plan', 'title', 'title_en'],
    ['plan_task', 'title', 'title_en'],
    ['source', 'title', 'title_en'],
  ])('every invented %s says so in its %s and %s', async (table, name, nameEn) => {
    const unmarked = `
      select ${name} from ${table} where provenance = 'DEMO'
      and (${name} not like '% (minh họa)' or ${nameEn} not like '% (demo)')`;
    expect(await rowsOf(unmarked)).toEqual([]);
  });

  test('nothing invented stands among the published records', async () => {
    expect(await numberOf(`select count(*) from source where provenance = 'PUBLISHED'`)).toBe(1);
    expect(await numberOf(`select count(*) from project where provenance = 'PUBLISHED'`)).toBe(3);
    expect(await numberOf(`select count(*) from transaction where provenance = 'PUBLISHED'`)).toBe(3);
    expect(await numberOf(`select count(*) from activity where provenance = 'PUBLISHED'`)).toBe(1);
  });

  test.each([
    [`organisation where provenance = 'DEMO' and side = 'PARTNER'`, 55, 65],
    [`organisation where provenance = 'DEMO' and side = 'LOCAL'`, 22, 28],
    [`project where provenance = 'DEMO'`, 160, 160],
    [`transaction where provenance = 'DEMO'`, 1300, 1700],
    [`activity where provenance = 'DEMO'`, 240, 260],
    [`twinning where provenance = 'DEMO'`, 14, 14],
    [`plan where provenance = 'DEMO'`, 5, 5],
    [`plan_task where provenance = 'DEMO'`, 60, 80],
    [`legal_document where provenance = 'DEMO'`, 10, 10],
  ])('there is enough to look at: %s', async (rows, least, most) => {
    const count = await numberOf(`select count(*) from ${rows}`);
    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(most);
  });

  test('every present commune has a project', async () => {
    expect(
      await rowsOf(`
        select name from administrative_unit unit where level = 'COMMUNE' and valid_to is null
        and not exists (select from project_place where unit_id = unit.id)`),
    ).toEqual([]);
  });

  test('every sector of the province and every status has a project', async () => {
    expect(
      await numberOf(`
        select count(distinct province_sector_code) from project_sector join sector on code = sector_code`),
    ).toBe(8);
    expect(await numberOf(`select count(distinct status) from project where provenance = 'DEMO'`)).toBe(6);
  });

  test('shares are whole, partial and missing, and never more than the whole', async () => {
    const [shares] = await rowsOf<Record<string, number>>(`
      select count(*) filter (where total = 100)::int as whole, count(*) filter (where total < 100)::int as partial,
        count(*) filter (where total is null)::int as missing, count(*) filter (where total > 100)::int as excess
      from (select sum(percentage) as total from project_sector group by project_id) as sums`);
    expect(shares?.excess).toBe(0);
    for (const kind of ['whole', 'partial', 'missing']) expect(shares?.[kind]).toBeGreaterThan(3);
  });

  test('what is filed under a published figure stays well below it', async () => {
    const filed = await numberOf(`select sum(vnd) from transaction where statistical_record_id is not null`);
    expect(filed).toBeGreaterThan(65_000_000_000);
    expect(filed).toBeLessThan(95_000_000_000);
    expect(
      await rowsOf(`
        select code from statistical_record s join activity a on a.statistical_record_id = s.id
        group by code, activities, people
        having count(*) >= activities or sum(counterpart_people) >= people`),
    ).toEqual([]);
  });

  test('nothing that a published figure contains is left unfiled, so that no total counts it twice', async () => {
    expect(
      await rowsOf(`
        select t.id from transaction t join organisation o on o.id = provider_id left join project p on p.id = project_id
        where t.provenance = 'DEMO' and t.kind = 'COMMITMENT' and o.kind = 'FOREIGN_NGO'
        and coalesce(value_date, approval_date) < '2022-01-01' and statistical_record_id is null`),
    ).toEqual([]);
    expect(
      await rowsOf(`
        select a.title from activity a left join organisation o on o.id = counterpart_id
        where a.provenance = 'DEMO' and start_date < '2022-01-01' and statistical_record_id is null
        and (a.kind = 'EXCHANGE' or (a.kind = 'DELEGATION' and direction = 'INBOUND' and o.kind = 'FOREIGN_NGO')
          or (a.kind = 'VOLUNTEER_EXCHANGE' and counterpart_country_code = 'KR')
          or a.kind in ('CONSULAR_VISIT', 'DONATION_DRIVE'))`),
    ).toEqual([]);
  });

  test('money is committed and disbursed in every year from 2011 to 2026, and nothing moves after the day told from', async () => {
    const years = await rowsOf<{ year: number; committed: number; disbursed: number }>(`
      select extract(year from value_date)::int as year,
        (sum(vnd) filter (where kind = 'COMMITMENT') / 1e9)::float as committed,
        (sum(vnd) filter (where kind = 'DISBURSEMENT') / 1e9)::float as disbursed
      from transaction where provenance = 'DEMO' and value_date is not null group by 1 order by 1`);
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 16 }, (_, index) => 2011 + index));
    for (const { committed, disbursed } of years) {
      expect(committed).toBeGreaterThan(1);
      expect(disbursed).toBeGreaterThan(0.5);
    }
    expect(await numberOf(`select count(*) from transaction where value_date > '2026-11-22'`)).toBe(0);
    expect(await numberOf(`select count(*) from activity where start_date > '2026-11-22'`)).toBe(0);
  });

  test('there is money to worry about: never disbursed, more than committed, unvalued, without a rate', async () => {
    const [found] = await rowsOf<Record<string, number>>(`
      select count(*) filter (where committed > 0 and disbursed = 0)::int as never,
        count(*) filter (where committed > 0 and disbursed > committed)::int as more,
        sum(unvalued)::int as unvalued, sum(unrated)::int as unrated
      from (
        select coalesce(sum(vnd) filter (where kind = 'COMMITMENT'), 0) as committed,
          coalesce(sum(vnd) filter (where kind = 'DISBURSEMENT'), 0) as disbursed,
          count(*) filter (where amount is null) as unvalued, count(*) filter (where amount is not null and vnd is null) as unrated
        from transaction where provenance = 'DEMO' and project_id is not null group by project_id
      ) as projects`);
    for (const kind of ['never', 'more', 'unvalued', 'unrated']) expect(found?.[kind]).toBeGreaterThan(2);
  });

  test('of what was planned some is done in time, some late, some overdue, and some yet to come', async () => {
    const [found] = await rowsOf<Record<string, number>>(`
      select count(*) filter (where done_on <= due_on)::int as timely, count(*) filter (where done_on > due_on)::int as late,
        count(*) filter (where done_on is null and due_on < '2026-11-22')::int as overdue,
        count(*) filter (where done_on is null and due_on >= '2026-11-22')::int as open,
        count(*) filter (where lead.side <> 'LOCAL')::int as foreign
      from plan_task join organisation as lead on lead.id = lead_id`);
    for (const state of ['timely', 'late', 'overdue', 'open']) expect(found?.[state]).toBeGreaterThan(2);
    expect(found?.foreign).toBe(0);
    expect(await numberOf(`select count(*) from plan_task where done_on > '2026-11-22'`)).toBe(0);
    expect(await numberOf(`select count(*) from plan_task_activity`)).toBeGreaterThan(30);
    expect(await numberOf(`select count(*) from plan_task_project`)).toBeGreaterThan(15);
  });

  test('some partners do the same in the same place at the same time', async () => {
    expect(
      await numberOf(`
        select count(*) from project a join project b on b.code > a.code and b.start_date < a.end_date
        and a.start_date < b.end_date and similarity(a.search_name, b.search_name) > 0.5
        join project_place pa on pa.project_id = a.id join project_place pb on pb.project_id = b.id and pb.unit_id = pa.unit_id
        where a.provenance = 'DEMO' and b.provenance = 'DEMO'`),
    ).toBeGreaterThan(4);
  });

  test.each([30, 90, 180])('papers run out within %i days of any day in the next two years', async (days) => {
    const gaps = await rowsOf(`
      select day::date as day from generate_series('2026-11-22'::date, '2028-11-22'::date, '1 day') as day
      where not exists (select from organisation_registration where expires_on >= day and expires_on <= day + interval '${days} days')`);
    expect(gaps).toEqual([]);
  });
});
