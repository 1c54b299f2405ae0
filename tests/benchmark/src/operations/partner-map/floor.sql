with given as materialized (
  select provider_id, sum(vnd) as vnd from transaction
  where kind = 'COMMITMENT' and direction = 'RECEIVED' group by provider_id
)
select concat('{"data":{"partners":[', array_to_string(array(
  select concat(
    '{"id":"o', translate(encode(uuid_send(o.id), 'base64'), '+/=', '-_'),
    '","name":', to_json(o.name),
    ',"country":', case when c.code is null then 'null' else concat(
      '{"code":"', c.code, '","name":', to_json(c.name),
      ',"longitude":', coalesce(trim_scale(c.longitude)::text, 'null'),
      ',"latitude":', coalesce(trim_scale(c.latitude)::text, 'null'), '}') end,
    ',"projectCount":', (
      select count(distinct project_id) from project_participant where organisation_id = o.id
    ),
    ',"committed":{"vnd":"', coalesce(given.vnd, 0), '"}}')
  from organisation as o
  left join country as c on c.code = o.country_code
  left join given on given.provider_id = o.id
  where o.side = 'PARTNER' and o.merged_into_id is null
  order by o.search_name, o.id
), ','), ']}}')
