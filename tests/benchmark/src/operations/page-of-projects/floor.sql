with matching as materialized (
  select id, start_date from project
  where merged_into_id is null and status = $1::project_status and start_date >= $2::date and start_date < $3::date
),
total as (select count(*) as n from matching)
select concat('{"data":{"projects":{"totalCount":', total.n,
  ',"pageInfo":{"hasNextPage":', case when total.n > 50 then 'true' else 'false' end,
  '},"nodes":[', array_to_string(array(
    select concat(
      '{"id":"p', translate(encode(uuid_send(p.id), 'base64'), '+/=', '-_'),
      '","code":', to_json(p.code),
      ',"title":', to_json(p.title),
      ',"status":', coalesce('"' || p.status || '"', 'null'),
      ',"startDate":', coalesce('"' || p.start_date || '"', 'null'),
      ',"endDate":', coalesce('"' || p.end_date || '"', 'null'),
      ',"participants":[', array_to_string(array(
        select concat('{"role":"', pp.role, '","organisation":{"id":"o',
          translate(encode(uuid_send(o.id), 'base64'), '+/=', '-_'),
          '","name":', to_json(o.name), ',"kind":"', o.kind, '","country":',
          case when c.code is null then 'null' else concat('{"code":"', c.code, '","name":', to_json(c.name), '}') end,
          '}}')
        from project_participant as pp
        join organisation as o on o.id = pp.organisation_id
        left join country as c on c.code = o.country_code
        where pp.project_id = p.id
        order by pp.role, pp.position, pp.organisation_id
      ), ','),
      '],"sectors":[', array_to_string(array(
        select concat('{"percentage":', coalesce('"' || trim_scale(share.percentage) || '"', 'null'),
          ',"sector":{"code":"', s.code, '","name":', to_json(s.name), '}}')
        from project_sector as share
        join sector as s on s.code = share.sector_code
        where share.project_id = p.id
        order by share.sector_code
      ), ','),
      '],"committed":{"vnd":"', money.committed,
      '"},"disbursed":{"vnd":"', money.disbursed, '"}}'
    )
    from (select id from matching order by start_date desc nulls last, id limit 50) as page
    join project as p on p.id = page.id
    cross join lateral (
      select coalesce(sum(t.vnd) filter (where t.kind = 'COMMITMENT'), 0) as committed,
        coalesce(sum(t.vnd) filter (where t.kind = 'DISBURSEMENT'), 0) as disbursed
      from transaction as t
      where t.project_id = p.id and t.direction = 'RECEIVED' and t.kind in ('COMMITMENT', 'DISBURSEMENT')
    ) as money
    order by p.start_date desc nulls last, p.id
  ), ','), ']}}}')
from total
