select concat('{"data":{"project":', coalesce((
  select concat(
    '{"id":"p', translate(encode(uuid_send(p.id), 'base64'), '+/=', '-_'),
    '","code":', to_json(p.code),
    ',"type":"', p.type,
    '","status":', coalesce('"' || p.status || '"', 'null'),
    ',"title":', to_json(p.title),
    ',"titleEn":', to_json(p.title_en),
    ',"description":', coalesce(to_json(p.description)::text, 'null'),
    ',"descriptionEn":', coalesce(to_json(p.description_en)::text, 'null'),
    ',"plannedStart":', coalesce('"' || p.planned_start || '"', 'null'),
    ',"plannedEnd":', coalesce('"' || p.planned_end || '"', 'null'),
    ',"actualStart":', coalesce('"' || p.actual_start || '"', 'null'),
    ',"actualEnd":', coalesce('"' || p.actual_end || '"', 'null'),
    ',"startDate":', coalesce('"' || p.start_date || '"', 'null'),
    ',"endDate":', coalesce('"' || p.end_date || '"', 'null'),
    ',"approvalNumber":', coalesce(to_json(p.approval_number)::text, 'null'),
    ',"approvalDate":', coalesce('"' || p.approval_date || '"', 'null'),
    ',"approvalAuthority":', coalesce(to_json(p.approval_authority)::text, 'null'),
    ',"governingDecree":', coalesce(to_json(p.governing_decree)::text, 'null'),
    ',"provenance":"', p.provenance,
    '","managingBody":', case when m.id is null then 'null' else concat(
      '{"id":"o', translate(encode(uuid_send(m.id), 'base64'), '+/=', '-_'), '","name":', to_json(m.name), ',"country":',
      case when mc.code is null then 'null' else concat('{"code":"', mc.code, '","name":', to_json(mc.name), '}') end, '}'
    ) end,
    ',"participants":[', array_to_string(array(
      select concat('{"role":"', pp.role, '","organisation":{"id":"o',
        translate(encode(uuid_send(o.id), 'base64'), '+/=', '-_'),
        '","name":', to_json(o.name), ',"nameEn":', to_json(o.name_en), ',"kind":"', o.kind, '","country":',
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
        ',"sector":{"code":"', s.code, '","name":', to_json(s.name),
        ',"provinceSector":{"code":"', ps.code, '","name":', to_json(ps.name), '}}}')
      from project_sector as share
      join sector as s on s.code = share.sector_code
      join sector as ps on ps.code = s.province_sector_code
      where share.project_id = p.id
      order by share.sector_code
    ), ','),
    '],"places":[', array_to_string(array(
      select concat('{"percentage":', coalesce('"' || trim_scale(share.percentage) || '"', 'null'),
        ',"unit":{"unitId":', to_json(u.id), ',"type":', to_json(u.type), ',"name":', to_json(u.name),
        ',"level":"', u.level, '","parent":',
        case when up.id is null then 'null' else concat('{"unitId":', to_json(up.id), ',"type":', to_json(up.type),
          ',"name":', to_json(up.name), ',"level":"', up.level, '"}') end, '}}')
      from project_place as share
      join administrative_unit as u on u.id = share.unit_id
      left join administrative_unit as up on up.id = u.parent_id
      where share.project_id = p.id
      order by share.unit_id
    ), ','),
    '],"committed":{"vnd":"', money.committed, '"},"disbursed":{"vnd":"', money.disbursed,
    '"},"transactions":{"totalCount":', money.transactions, ',"nodes":[', array_to_string(array(
      select concat('{"id":"t', translate(encode(uuid_send(t.id), 'base64'), '+/=', '-_'),
        '","kind":"', t.kind, '","nature":"', t.nature,
        '","valueDate":', coalesce('"' || t.value_date || '"', 'null'),
        ',"amount":', coalesce('"' || trim_scale(t.amount) || '"', 'null'),
        ',"rate":', coalesce('"' || trim_scale(t.rate) || '"', 'null'),
        ',"vnd":', coalesce('"' || t.vnd || '"', 'null'),
        ',"currency":{"code":"', cur.code, '","name":', to_json(cur.name), ',"decimals":', cur.decimals,
        '},"provider":', case when o.id is null then 'null' else concat(
          '{"id":"o', translate(encode(uuid_send(o.id), 'base64'), '+/=', '-_'), '","name":', to_json(o.name), '}') end,
        '}')
      from (
        select * from transaction where project_id = p.id order by value_date desc nulls last, id limit 20
      ) as t
      join currency as cur on cur.code = t.currency_code
      left join organisation as o on o.id = t.provider_id
      order by t.value_date desc nulls last, t.id
    ), ','),
    ']},"activities":{"nodes":[', array_to_string(array(
      select concat('{"id":"a', translate(encode(uuid_send(a.id), 'base64'), '+/=', '-_'),
        '","kind":"', a.kind, '","title":', to_json(a.title),
        ',"startDate":', coalesce('"' || a.start_date || '"', 'null'),
        ',"endDate":', coalesce('"' || a.end_date || '"', 'null'),
        ',"counterpart":', case when o.id is null then 'null' else concat(
          '{"id":"o', translate(encode(uuid_send(o.id), 'base64'), '+/=', '-_'), '","name":', to_json(o.name), '}') end,
        '}')
      from (
        select * from activity where project_id = p.id order by start_date desc nulls last, id limit 10
      ) as a
      left join organisation as o on o.id = a.counterpart_id
      order by a.start_date desc nulls last, a.id
    ), ','),
    ']},"children":[', array_to_string(array(
      select concat('{"id":"p', translate(encode(uuid_send(child.id), 'base64'), '+/=', '-_'),
        '","code":', to_json(child.code), ',"title":', to_json(child.title),
        ',"status":', coalesce('"' || child.status || '"', 'null'),
        ',"startDate":', coalesce('"' || child.start_date || '"', 'null'), '}')
      from project as child
      where child.parent_id = p.id
      order by child.code
    ), ','),
    ']}'
  )
  from project as p
  left join organisation as m on m.id = p.managing_body_id
  left join country as mc on mc.code = m.country_code
  cross join lateral (
    select coalesce(sum(t.vnd) filter (where t.kind = 'COMMITMENT' and t.direction = 'RECEIVED'), 0) as committed,
      coalesce(sum(t.vnd) filter (where t.kind = 'DISBURSEMENT' and t.direction = 'RECEIVED'), 0) as disbursed,
      count(*) as transactions
    from transaction as t
    where t.project_id = p.id
  ) as money
  where p.code = $1
), 'null'), '}}')
