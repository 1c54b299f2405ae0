import type { Sizes } from './sizes.ts';

/**
 * Projects `BM-000001` and on. Every hundredth is a programme with some five projects below it; starts lie in
 * twenty years.
 */
export function generateProjects({ projects, localBodies }: Sizes): string {
  return `
    insert into project (id, code, type, status, title, title_en, description, description_en, planned_start,
      planned_end, actual_start, actual_end, approval_number, approval_date, approval_authority, governing_decree,
      managing_body_id, parent_id, source_id, provenance)
    select pg_temp.key('project', n), 'BM-' || lpad(n::text, 6, '0'),
      (case when n % 100 = 0 then 'PROGRAMME' when pg_temp.pick(n, 21, 5) = 0 then 'NON_PROJECT_GRANT' else 'PROJECT' end)::project_type,
      (array['PIPELINE', 'IMPLEMENTATION', 'IMPLEMENTATION', 'FINALISATION', 'CLOSED', 'CLOSED', 'CANCELLED', 'SUSPENDED'])[1 + pg_temp.pick(n, 22, 8)]::project_status,
      (array['Xây dựng trường học', 'Cấp nước sạch nông thôn', 'Chăm sóc sức khỏe bà mẹ và trẻ em', 'Phát triển sinh kế',
        'Thích ứng với biến đổi khí hậu', 'Hỗ trợ trẻ em có hoàn cảnh khó khăn'])[1 + pg_temp.pick(n, 23, 6)]
        || ' tại ' || place.name || ', số ' || n,
      (array['Building schools', 'Rural clean water', 'Maternal and child health', 'Livelihoods', 'Climate adaptation',
        'Support for children'])[1 + pg_temp.pick(n, 23, 6)] || ' in ' || place.name_en || ', number ' || n,
      case when pg_temp.pick(n, 24, 3) > 0 then repeat('Dự án góp phần nâng cao đời sống của đồng bào các dân tộc. ', 1 + pg_temp.pick(n, 25, 4)) end,
      case when pg_temp.pick(n, 24, 3) > 0 then 'It betters the "life" of highland communities.' end,
      start, start + 365 + pg_temp.pick(n, 26, 1000),
      case when pg_temp.pick(n, 27, 3) > 0 then start + pg_temp.pick(n, 28, 60) end,
      case when pg_temp.pick(n, 27, 3) = 1 then start + 400 + pg_temp.pick(n, 29, 900) end,
      case when pg_temp.pick(n, 30, 4) > 0 then n || '/QĐ-UBND' end,
      case when pg_temp.pick(n, 30, 4) > 0 then start - pg_temp.pick(n, 31, 200) end,
      case when pg_temp.pick(n, 30, 4) > 0 then 'Ủy ban nhân dân tỉnh' end,
      case when pg_temp.pick(n, 32, 2) = 0 then '80/2020/NĐ-CP' end,
      pg_temp.key('local', 1 + pg_temp.pick(n, 33, ${localBodies})),
      case when n % 20 = 7 then pg_temp.key('project', 100 * (1 + pg_temp.pick(n, 34, ${projects} / 100))) end,
      pg_temp.key('source', 1), 'IMPORTED'
    from (
      select n, date '2005-01-01' + pg_temp.pick(n, 20, 7300) as start from generate_series(1, ${projects}) as n
    ) as numbered
    join place on place.rank = pg_temp.pick(n, 35, (select count(*)::int from place));
  `;
}
