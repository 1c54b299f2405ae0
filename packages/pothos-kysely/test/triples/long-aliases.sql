-- The answer: 1 statement

-- $1 = 1
select
  (
    '{"abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb":' || (
      '{"abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb1":' || ('[' || coalesce("t1"."c0", '') || ']') || '}'
    ) || '}'
  ) as "answer"
from
  (
    select
      1
  ) as "root"
  cross join lateral (
    select
      string_agg(
        (
          '{"abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb2":' || to_json(("t3"."title")::text)::text || ',"abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb3":' || ('[' || coalesce("t4"."c0", '') || ']') || '}'
        ),
        ','
      ) as "c0"
    from
      (
        select
          "t2"."title",
          "t2"."id",
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
          $1::int
      ) as "t3"
      cross join lateral (
        select
          string_agg(
            (
              '{"abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb4":' || to_json(("t5"."name")::text)::text || '}'
            ),
            ','
            order by
              "t5"."name",
              "t5"."id"
          ) as "c0"
        from
          "book_author" as "t4_link"
          join "author" as "t5" on "t5"."id" = "t4_link"."author_id"
        where
          ("t4_link"."book_id" = "t3"."id")
      ) as "t4"
  ) as "t1";

-- Resolvers: 1 statement

-- $1 = 1
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
          '{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || ',":authors":' || ('[' || coalesce("t4"."c0", '') || ']') || '}'
        ),
        ','
      ) as "c0"
    from
      (
        select
          "t2"."title",
          "t2"."id",
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
          $1::int
      ) as "t3"
      cross join lateral (
        select
          string_agg(
            ('{"__typename":"Author",":name":' || to_json(("t5"."name")::text)::text || '}'),
            ','
            order by
              "t5"."name",
              "t5"."id"
          ) as "c0"
        from
          "book_author" as "t4_link"
          join "author" as "t5" on "t5"."id" = "t4_link"."author_id"
        where
          ("t4_link"."book_id" = "t3"."id")
      ) as "t4"
  ) as "t1";
