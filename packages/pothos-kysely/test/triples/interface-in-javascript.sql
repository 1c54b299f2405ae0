-- No answer without resolvers: Publisher.size is resolved in JavaScript.

-- Resolvers: 1 statement

-- $1 = 1000
-- $2 = 10
-- $3 = 10
select
  ('{"__typename":"NamedConnection",":nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || '}') as "value"
from
  (
    select
      1
  ) as "root"
  cross join lateral (
    select
      string_agg(
        case "t3"."typename"
          when 'Author' then (
            select
              (
                '{"__typename":"Author",":name":' || to_json(("t4"."name")::text)::text || ',":size":' || (length("t4"."name") + $1::int)::text || '}'
              )
            from
              "author" as "t4"
            where
              ("t4"."id" = "t3"."key"::int8)
          )
          when 'Country' then (
            select
              (
                '{"__typename":"Country",":name":' || to_json(("t5"."name")::text)::text || ',":size":' || (length("t5"."name") + $2::int)::text || '}'
              )
            from
              "country" as "t5"
            where
              ("t5"."code" = "t3"."key"::text)
          )
          when 'Publisher' then (
            select
              (
                '{"__typename":"Publisher",":name":' || to_json(("t6"."name")::text)::text || ',"name":' || coalesce(to_json(("t6"."name")::text)::text, 'null') || '}'
              )
            from
              "publisher" as "t6"
            where
              ("t6"."id" = "t3"."key"::uuid)
          )
        end,
        ','
      ) as "c0"
    from
      (
        select
          "t2"."key",
          "t2"."typename",
          "t2"."name" as "#o0",
          "t2"."key" as "#o1"
        from
          (
            select
              'Author' as typename,
              id::text as key,
              name
            from
              author
            union all
            select
              'Country',
              code,
              name
            from
              country
            union all
            select
              'Publisher',
              p.id::text,
              name
            from
              publisher p
            where
              true
          ) as "t2"
        where
          true
        order by
          "#o0" desc nulls last,
          "#o1" asc nulls last
        limit
          $3::int
      ) as "t3"
  ) as "t1";
