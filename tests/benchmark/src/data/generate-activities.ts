import type { Sizes } from './sizes.ts';

/** Twelve activities of every programme, and one of every tenth other project. */
export function generateActivities({ projects, partners, localBodies }: Sizes): string {
  return `
    insert into activity (id, kind, direction, setting, title, title_en, start_date, end_date, lead_id,
      counterpart_id, counterpart_country_code, unit_id, counterpart_people, local_people, project_id, source_id, provenance)
    select pg_temp.key('activity', n * 100 + k),
      (array['DELEGATION', 'EXCHANGE', 'DONATION_DRIVE', 'VOLUNTEER_EXCHANGE'])[1 + pg_temp.pick(n + k, 71, 4)]::activity_kind,
      case when pg_temp.pick(n + k, 72, 2) = 0 then 'INBOUND'::activity_direction end,
      case when pg_temp.pick(n + k, 72, 2) = 0 then 'HOSTED'::activity_setting end,
      'Đoàn công tác số ' || k || ' của dự án ' || n, 'Delegation ' || k || ' of project ' || n,
      day, day + pg_temp.pick(n + k, 74, 5),
      pg_temp.key('local', 1 + pg_temp.pick(n, 33, ${localBodies})),
      partner.id, partner.country_code, place.id,
      pg_temp.pick(n + k, 75, 30), pg_temp.pick(n + k, 76, 60), pg_temp.key('project', n),
      pg_temp.key('source', 1), 'IMPORTED'
    from generate_series(10, ${projects}, 10) as n
    cross join lateral generate_series(1, case when n % 100 = 0 then 12 else 1 end) as k
    cross join lateral (select date '2006-01-01' + pg_temp.pick(n * 100 + k, 73, 7000) as day) as dated
    join organisation as partner on partner.id = pg_temp.key('organisation', 1 + pg_temp.pick(n, 41, ${partners}))
    join place on place.rank = pg_temp.pick(n, 35, (select count(*)::int from place));
  `;
}
