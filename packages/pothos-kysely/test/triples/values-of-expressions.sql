-- The answer: 1 statement

-- $1 = 7
-- $2 = 1
-- $3 = 7
-- $4 = 2
select
  ('{"books":' || ('{"nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || '}') || '}') as "answer"
from
  (
    select
      1
  ) as "root"
  cross join lateral (
    select
      string_agg(
        (
          '{"a":' || (length("t3"."title") + $1::int)::text || ',"b":' || (length("t3"."title") + $2::int)::text || ',"c":' || (length("t3"."title") + $3::int)::text || '}'
        ),
        ','
      ) as "c0"
    from
      (
        select
          "t2"."title",
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
          $4::int
      ) as "t3"
  ) as "t1";

-- Resolvers: 1 statement

-- $1 = 7
-- $2 = 1
-- $3 = 2
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
          '{"__typename":"Book",":titleLength(plus:$plus)":' || (length("t3"."title") + $1::int)::text || ',":titleLength(plus:1)":' || (length("t3"."title") + $2::int)::text || '}'
        ),
        ','
      ) as "c0"
    from
      (
        select
          "t2"."title",
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
          $3::int
      ) as "t3"
  ) as "t1";
