import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../database.ts';
import { migratedDatabase } from '../../testing/migrated-database.ts';
import { seed } from '../seed.ts';

/** The facts of the article, under the numbers that the project's glossary of figures gives them. */
describe('the published record', () => {
  let database: Database;
  beforeAll(async () => {
    database = await migratedDatabase('embedded');
    await seed(database.kysely, ['published']);
  });
  afterAll(() => database.close());

  const rowsOf = async (statement: string) => (await sql.raw(statement).execute(database.kysely)).rows;

  test('F1: 18 exchanges with Yunnan hosted, 12 held there; F2: 33 with three Lao provinces together', async () => {
    expect(
      await rowsOf(`
        select counterpart_country_code as country, activity_setting as setting, activities,
          (select array_agg(unit_id order by unit_id) from statistical_record_place where statistical_record_id = id) as places
        from statistical_record where activity_kind = 'EXCHANGE' order by activities`),
    ).toEqual([
      { country: 'CN', setting: 'ABROAD', activities: 12, places: ['CN-YN'] },
      { country: 'CN', setting: 'HOSTED', activities: 18, places: ['12'] },
      { country: 'LA', setting: null, activities: 33, places: ['LA-LP', 'LA-OU', 'LA-PH'] },
    ]);
  });

  test('F3: 321 delegations of foreign NGOs with 1,751 visits by people', async () => {
    expect(
      await rowsOf(`
        select activity_direction as direction, counterpart_kind as kind, activities, people
        from statistical_record where activity_kind = 'DELEGATION'`),
    ).toEqual([{ direction: 'INBOUND', kind: 'FOREIGN_NGO', activities: 321, people: 1751 }]);
  });

  test('F4, F5: at least 131 billion VND committed, five sectors without a split', async () => {
    expect(
      await rowsOf(`
        select transaction_kind as kind, funder_kind as funder, vnd, at_least,
          (select array_agg(sector_code order by sector_code) from statistical_record_sector
            where statistical_record_id = id) as sectors
        from statistical_record where subject = 'FUNDING'`),
    ).toEqual([
      {
        kind: 'COMMITMENT',
        funder: 'FOREIGN_NGO',
        vnd: '131000000000',
        at_least: true,
        sectors: ['CLIMATE', 'EDUCATION', 'HEALTH', 'LIVELIHOODS', 'WATER'],
      },
    ]);
  });

  test('F6, F7, F8: who gave what, through whom, to whom, where; dates are not invented', async () => {
    expect(
      await rowsOf(`
        select funder.kind as funder, channel.name_en as channel, receiver.kind as receiver, vnd, nature, quantity, unit,
          value_date, start_date,
          (select array_agg(u.name order by u.name collate "C") from project_place join administrative_unit u on u.id = unit_id
            where project_id = p.id) as places
        from transaction t join project p on p.id = project_id
        join organisation funder on funder.id = provider_id
        join organisation channel on channel.id = channel_id
        left join organisation receiver on receiver.id = receiver_id
        order by p.code`),
    ).toEqual([
      {
        ...{
          funder: 'EMBASSY',
          channel: 'Central Viet Nam–China Friendship Association',
          receiver: 'SCHOOL',
        },
        ...{
          vnd: '2900000000',
          nature: 'CASH',
          quantity: null,
          unit: null,
          value_date: null,
          start_date: null,
        },
        places: ['Bản Lang'],
      },
      {
        ...{
          funder: 'FUND',
          channel: 'Trade Union of the Ministry of Foreign Affairs',
          receiver: 'SOCIAL_CENTRE',
        },
        ...{
          vnd: '204000000',
          nature: 'CASH',
          quantity: null,
          unit: null,
          value_date: null,
          start_date: null,
        },
        places: ['Lai Châu'],
      },
      {
        ...{ funder: 'BENEFACTORS', channel: 'Viet Nam Union of Friendship Organisations', receiver: null },
        ...{
          vnd: null,
          nature: 'IN_KIND',
          quantity: '1000.00',
          unit: 'suất quà',
          value_date: null,
          start_date: null,
        },
        places: ['Lả Nhì Thàng', 'Phìn Hồ'],
      },
    ]);
  });

  test('F9, F10, F11: 6 and 1 exchanges with Korean volunteers, 6 Belgian film crews', async () => {
    expect(
      await rowsOf(`
        select code, counterpart_country_code as country, activities from statistical_record
        where activity_kind in ('VOLUNTEER_EXCHANGE', 'MEDIA_VISIT') order by code`),
    ).toEqual([
      { code: 'F10', country: 'KR', activities: 1 },
      { code: 'F11', country: 'BE', activities: 6 },
      { code: 'F9', country: 'KR', activities: 6 },
    ]);
  });

  test('F12: staff went to the festival in Khon Kaen, without a day or a number', async () => {
    expect(
      await rowsOf(`
        select kind, direction, setting, counterpart_country_code as country, unit_id as unit, start_date, local_people
        from activity`),
    ).toEqual([
      {
        kind: 'FESTIVAL',
        direction: 'OUTBOUND',
        setting: 'ABROAD',
        country: 'TH',
        unit: 'TH-40',
        start_date: null,
        local_people: null,
      },
    ]);
  });

  test('F13, F14, F16 took place, without a count', async () => {
    expect(
      await rowsOf(`
        select activity_kind as kind, activities, people from statistical_record
        where activities is null and subject = 'ACTIVITY' order by code`),
    ).toEqual([
      { kind: 'CONSULAR_VISIT', activities: null, people: null },
      { kind: 'DONATION_DRIVE', activities: null, people: null },
      { kind: 'TWINNING_EVENT', activities: null, people: null },
    ]);
  });

  test('F15: residential clusters have been twinned across the border with China since 2014', async () => {
    expect(
      await rowsOf('select level, counterpart_country_code as country, since_year, signed_on from twinning'),
    ).toEqual([{ level: 'VILLAGE_CLUSTER', country: 'CN', since_year: 2014, signed_on: null }]);
  });

  test('five rules are cited, of which one carries out another', async () => {
    expect(
      await rowsOf(`
        select d.number, issuer.name_en as issuer, carried.number as carries_out
        from legal_document d join organisation issuer on issuer.id = issuer_id
        left join legal_document_carries_out on legal_document_id = d.id
        left join legal_document carried on carried.id = carried_out_id
        order by d.issued_on`),
    ).toEqual([
      { number: '04-CT/TW', issuer: 'Party Central Secretariat', carries_out: null },
      { number: '18-Ctr/TU', issuer: 'Lai Châu Provincial Party Committee', carries_out: '04-CT/TW' },
      { number: '481/QĐ-UBND', issuer: 'People’s Committee of Lai Châu Province', carries_out: null },
      { number: '41/2013/QĐ-TTg', issuer: 'Prime Minister', carries_out: null },
      { number: '238-QĐ/TU', issuer: 'Lai Châu Provincial Party Committee', carries_out: null },
    ]);
  });

  test('the priority sectors hold from the end of the period looked back on', async () => {
    expect(
      await rowsOf('select sector_code, valid_from, valid_to from sector_priority order by sector_code'),
    ).toEqual(
      ['COMMUNITY', 'EDUCATION', 'HEALTH', 'LIVELIHOODS', 'POVERTY', 'WATER'].map((sector_code) => ({
        sector_code,
        valid_from: '2022-01-01',
        valid_to: null,
      })),
    );
  });

  test('every record cites the one article', async () => {
    expect(
      await rowsOf(`
        select provenance, author, publisher, published_on, covers_from, covers_to,
          (select count(distinct source_id)::int from organisation) as sources from source where provenance = 'PUBLISHED'`),
    ).toEqual([
      {
        provenance: 'PUBLISHED',
        author: 'Vũ Thị Huệ',
        publisher: 'Mặt trận',
        published_on: null,
        covers_from: '2011-01-01',
        covers_to: '2022-01-01',
        sources: 1,
      },
    ]);
  });
});
