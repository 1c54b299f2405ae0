select concat('{"data":{"organisations":{"nodes":[', array_to_string(array(
  select concat(
    '{"id":"o', translate(encode(uuid_send(o.id), 'base64'), '+/=', '-_'),
    '","name":', to_json(o.name),
    ',"projects":{"nodes":[', array_to_string(array(
      select concat(
        '{"id":"p', translate(encode(uuid_send(p.id), 'base64'), '+/=', '-_'),
        '","code":', to_json(p.code),
        ',"title":', to_json(p.title),
        ',"startDate":', coalesce('"' || p.start_date || '"', 'null'),
        ',"sectors":[', array_to_string(array(
          select concat('{"percentage":', coalesce('"' || trim_scale(share.percentage) || '"', 'null'),
            ',"sector":{"code":"', s.code, '","name":', to_json(s.name), '}}')
          from project_sector as share
          join sector as s on s.code = share.sector_code
          where share.project_id = p.id
          order by share.sector_code
        ), ','),
        '],"transactions":{"nodes":[', array_to_string(array(
          select concat('{"id":"t', translate(encode(uuid_send(t.id), 'base64'), '+/=', '-_'),
            '","kind":"', t.kind,
            '","valueDate":', coalesce('"' || t.value_date || '"', 'null'),
            ',"amount":', coalesce('"' || trim_scale(t.amount) || '"', 'null'),
            ',"vnd":', coalesce('"' || t.vnd || '"', 'null'),
            ',"currency":{"code":"', c.code, '","name":', to_json(c.name), '}}')
          from (
            select id, kind, value_date, amount, vnd, currency_code from transaction
            where project_id = p.id order by value_date desc nulls last, id limit 5
          ) as t
          join currency as c on c.code = t.currency_code
          order by t.value_date desc nulls last, t.id
        ), ','),
        ']}}')
      from (
        select id, code, title, start_date from project
        where merged_into_id is null
          and id in (select project_id from project_participant where organisation_id = o.id)
        order by start_date desc nulls last, id limit 20
      ) as p
      order by p.start_date desc nulls last, p.id
    ), ','),
    ']}}')
  from (
    select id, name, search_name from organisation
    where side = 'PARTNER' and country_code = $1 and merged_into_id is null
    order by search_name, id limit 20
  ) as o
  order by o.search_name, o.id
), ','), ']}}}')
