-- What an application on PostGraphile adds to its database: computed columns and a list, which become fields.

create or replace function project_committed(project project) returns numeric language sql stable as $$
  select coalesce(sum(vnd), 0) from transaction
  where project_id = project.id and kind = 'COMMITMENT' and direction = 'RECEIVED'
$$;

create or replace function project_disbursed(project project) returns numeric language sql stable as $$
  select coalesce(sum(vnd), 0) from transaction
  where project_id = project.id and kind = 'DISBURSEMENT' and direction = 'RECEIVED'
$$;

-- A relation that would be called like a column.
comment on constraint activity_statistical_record_id_fkey on activity is '@foreignFieldName filedActivities';

-- Enums cannot be ordered by unless one says so.
comment on column project_participant.role is '@behavior +orderBy';

create or replace function organisation_committed(organisation organisation) returns numeric language sql stable as $$
  select coalesce(sum(vnd), 0) from transaction
  where provider_id = organisation.id and kind = 'COMMITMENT' and direction = 'RECEIVED'
$$;

create or replace function organisation_projects(organisation organisation) returns setof project language sql stable as $$
  select * from project
  where merged_into_id is null
    and id in (select project_id from project_participant where organisation_id = organisation.id)
$$;
comment on function organisation_projects(organisation) is '@behavior +order';

create or replace function organisation_project_count(organisation organisation) returns integer language sql stable as $$
  select count(distinct project_id)::int from project_participant where organisation_id = organisation.id
$$;

-- Received money by the province's sectors and years: the shares of every transaction by the same rule as ours, so
-- that they add up to it; published totals without a sector and a year. The last row is the total.
create or replace function funding_by_sector_and_year(measured transaction_kind)
returns table (sector text, sector_name text, year integer, vnd numeric, is_total boolean) language sql stable as $$
  with named as (
    select share.project_id, sector.province_sector_code as sector_code,
      case
        when share.percentage is not null then share.percentage
        when count(*) filter (where share.percentage is null) over (partition by share.project_id) = 1
          then 100 - coalesce(sum(share.percentage) over (partition by share.project_id), 0)
      end as percentage
    from project_sector as share join sector on sector.code = share.sector_code
  ),
  sector_share as (
    select project_id, sector_code, sum(percentage) as percentage
    from named where percentage > 0 group by project_id, sector_code
    union all
    select project_id, null, rest from (
      select project_id,
        case when count(*) filter (where percentage is null) = 1 then 0
          else 100 - coalesce(sum(percentage), 0) end as rest
      from project_sector group by project_id
    ) as unsplit where rest > 0.001
  ),
  part as (
    select t.id, t.value_date, t.vnd, share.sector_code, round(t.vnd * coalesce(share.percentage, 100) / 100) as own
    from transaction as t left join sector_share as share using (project_id)
    where t.kind = measured and t.direction = 'RECEIVED'
  ),
  placed as (
    select value_date, vnd, sector_code, own, coalesce(sum(own) over (
        partition by id order by sector_code nulls last rows between unbounded preceding and 1 preceding
      ), 0) as before, lead(1) over (partition by id order by sector_code nulls last) is null as is_last
    from part
  ),
  entry as (
    select sector_code, extract(year from value_date)::int as year, case
        when vnd is null then null
        when is_last then greatest(vnd - before, 0)
        else greatest(least(own, vnd - before), 0)
      end as vnd
    from placed
    union all
    select null, null, greatest(r.vnd - coalesce((
      select sum(t.vnd) from transaction as t
      where t.statistical_record_id = r.id and t.kind = measured and t.direction = 'RECEIVED'
    ), 0), 0)
    from statistical_record as r
    where r.subject = 'FUNDING' and r.transaction_kind = measured and r.vnd is not null
  ),
  figure as (
    select sector_code, year, coalesce(sum(vnd), 0) as vnd, grouping(sector_code, year) <> 0 as is_total
    from entry group by grouping sets ((sector_code, year), ())
  )
  select figure.sector_code, sector.name, figure.year, figure.vnd, figure.is_total
  from figure left join sector on sector.code = figure.sector_code
  order by figure.is_total, figure.vnd desc, figure.sector_code nulls last, figure.year::text nulls last
$$;
