with figure as materialized (
  select sector_code, year, sum(vnd) as vnd
  from (
    select sector_code, year, vnd from funding_summary where grain = 'SECTOR_YEAR' and kind = 'COMMITMENT'
    union all
    select null, null, greatest(r.vnd - coalesce((
      select sum(f.vnd) from funding_summary as f
      where f.grain = 'STATISTICAL_RECORD' and f.kind = 'COMMITMENT' and f.statistical_record_id = r.id
    ), 0), 0)
    from statistical_record as r
    where r.subject = 'FUNDING' and r.transaction_kind = 'COMMITMENT' and r.vnd is not null
  ) as kept
  group by sector_code, year
)
select concat('{"data":{"fundingBreakdown":{"rows":[', array_to_string(array(
  select concat(
    '{"keys":[{"dimension":"SECTOR","id":', coalesce(to_json(s.code)::text, 'null'),
    ',"label":', coalesce(to_json(s.name)::text, 'null'),
    '},{"dimension":"YEAR","id":', coalesce('"' || f.year || '"', 'null'),
    ',"label":', coalesce('"' || f.year || '"', 'null'),
    '}],"amount":{"vnd":"', f.vnd, '"}}')
  from figure as f
  left join sector as s on s.code = f.sector_code
  order by f.vnd desc, f.sector_code nulls last, f.year::text nulls last
), ','), '],"total":{"amount":{"vnd":"', (select sum(vnd) from figure), '"}}}}}')
