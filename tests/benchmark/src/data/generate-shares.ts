import type { Sizes } from './sizes.ts';

/** Who takes part in the projects, what they are for and where: 2.5 participants, 1.5 sectors, 1.2 places each. */
export function generateShares({ projects, partners, localBodies }: Sizes): string {
  return `
    insert into project_participant (project_id, organisation_id, role, position)
    select pg_temp.key('project', n), pg_temp.key('organisation', 1 + pg_temp.pick(n, 41, ${partners})),
      'FUNDING'::participant_role, 0
    from generate_series(1, ${projects}) as n
    union all
    select pg_temp.key('project', n), pg_temp.key('organisation', 1 + pg_temp.pick(n, 42, ${partners})),
      (case when n % 6 = 1 then 'CHANNEL' else 'IMPLEMENTING' end)::participant_role, 0
    from generate_series(1, ${projects}, 2) as n
    union all
    select pg_temp.key('project', n), pg_temp.key('local', 1 + pg_temp.pick(n, 43, ${localBodies})), 'BENEFICIARY', 0
    from generate_series(1, ${projects}) as n;

    insert into project_sector (project_id, sector_code, percentage)
    select pg_temp.key('project', n), purpose.code,
      case when n % 2 = 0 then 100 else (array[33.3333, 60, 75, 50])[1 + pg_temp.pick(n, 51, 4)] end
    from generate_series(1, ${projects}) as n
    join purpose on purpose.rank = pg_temp.pick(n, 52, (select count(*)::int from purpose))
    union all
    select pg_temp.key('project', n), purpose.code, case when n % 7 > 0 then 25 end
    from generate_series(1, ${projects}, 2) as n
    join purpose on purpose.rank = (
      pg_temp.pick(n, 52, (select count(*)::int from purpose)) + 1
        + pg_temp.pick(n, 53, (select count(*)::int - 1 from purpose))
    ) % (select count(*) from purpose);

    insert into project_place (project_id, unit_id, percentage)
    select pg_temp.key('project', n), place.id, case when n % 5 = 0 then 50 else 100 end
    from generate_series(1, ${projects}) as n
    join place on place.rank = pg_temp.pick(n, 35, (select count(*)::int from place))
    union all
    select pg_temp.key('project', n), place.id, 50
    from generate_series(5, ${projects}, 5) as n
    join place on place.rank = (pg_temp.pick(n, 35, (select count(*)::int from place)) + 1) % (select count(*) from place);
  `;
}
