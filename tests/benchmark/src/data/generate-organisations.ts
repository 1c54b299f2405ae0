import type { Sizes } from './sizes.ts';

/** The source of all generated records, the partners from 40 countries, and the bodies of the province. */
export function generateOrganisations({ partners, localBodies }: Sizes): string {
  return `
    insert into source (id, provenance, title, title_en)
    values (pg_temp.key('source', 1), 'IMPORTED', 'Số liệu đo tốc độ', 'Benchmark data');

    insert into organisation (id, kind, side, name, name_en, short_name, description, description_en,
      country_code, website, active_since, source_id, provenance)
    select pg_temp.key('organisation', n),
      (array['FOREIGN_NGO', 'FOREIGN_NGO', 'FOREIGN_NGO', 'FUND', 'EMBASSY', 'INTERNATIONAL_ORGANISATION',
        'FOREIGN_LOCAL_AUTHORITY', 'FRIENDSHIP_ASSOCIATION', 'COMPANY', 'BENEFACTORS'])[1 + pg_temp.pick(n, 1, 10)]::organisation_kind,
      'PARTNER',
      (array['Tổ chức Hỗ trợ phát triển', 'Quỹ Hợp tác', 'Hội Hữu nghị', 'Trung tâm Giáo dục'])[1 + pg_temp.pick(n, 2, 4)]
        || ' số ' || n,
      'Partner organisation ' || n,
      case when pg_temp.pick(n, 3, 3) = 0 then 'TC' || n end,
      case when pg_temp.pick(n, 4, 2) = 0 then 'Hỗ trợ cộng đồng vùng cao, số ' || n end,
      case when pg_temp.pick(n, 4, 2) = 0 then 'Supports highland communities, number ' || n end,
      (array['US', 'JP', 'KR', 'LA', 'CN', 'FR', 'DE', 'GB', 'AU', 'CA', 'NL', 'BE', 'SE', 'NO', 'DK', 'FI', 'CH',
        'AT', 'IT', 'ES', 'IE', 'LU', 'PL', 'CZ', 'HU', 'RU', 'IN', 'TH', 'SG', 'MY', 'PH', 'ID', 'NZ', 'IL', 'TR',
        'BR', 'CU', 'HK', 'TW', 'KH'])[1 + pg_temp.pick(n, 5, 40)],
      case when pg_temp.pick(n, 6, 2) = 0 then 'https://partner-' || n || '.example.org' end,
      case when pg_temp.pick(n, 7, 4) > 0 then 1990 + pg_temp.pick(n, 8, 35) end,
      pg_temp.key('source', 1), 'IMPORTED'
    from generate_series(1, ${partners}) as n;

    insert into organisation (id, kind, side, name, name_en, country_code, unit_id, source_id, provenance)
    select pg_temp.key('local', n),
      (array['GOVERNMENT_AGENCY', 'LOCAL_AUTHORITY', 'MASS_ORGANISATION', 'SCHOOL', 'HOSPITAL'])[1 + pg_temp.pick(n, 11, 5)]::organisation_kind,
      'LOCAL', 'Cơ quan số ' || n || ' ở ' || place.name, 'Body ' || n || ' in ' || place.name_en,
      'VN', place.id, pg_temp.key('source', 1), 'IMPORTED'
    from generate_series(1, ${localBodies}) as n
    join place on place.rank = pg_temp.pick(n, 12, (select count(*)::int from place));
  `;
}
