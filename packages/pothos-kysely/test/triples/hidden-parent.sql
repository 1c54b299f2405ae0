-- No answer without resolvers: it fails, or is not a query.

-- Resolvers: 1 statement

-- $1 = "north"
-- $2 = 3
select
  ('{"__typename":"BookConnection",":nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || '}') as "value"
from
  (
    select
      1
  ) as "root"
  cross join lateral (
    select
      string_agg(
        (
          '{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || ',":publisher":' || coalesce(
            (
              select
                ('{"__typename":"Publisher",":name":' || to_json(("t4"."name")::text)::text || '}')
              from
                "publisher" as "t4"
              where
                (
                  ("t4"."id" = "t3"."publisher_id")
                  and ("t4"."office" = $1)
                )
            ),
            'null'
          ) || '}'
        ),
        ','
      ) as "c0"
    from
      (
        select
          "t2"."title",
          "t2"."publisher_id",
          "t2"."title" as "#o0",
          "t2"."id" as "#o1"
        from
          "book" as "t2"
        where
          true
        order by
          "#o0" asc nulls last,
          "#o1" asc nulls last
        limit
          $2::int
      ) as "t3"
  ) as "t1";
