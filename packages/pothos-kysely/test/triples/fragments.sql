-- The answer: 1 statement

-- $1 = 2
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
          '{"genre":' || coalesce(
            case
              when (("t3"."genre")::text in ('ESSAYS', 'NOVEL', 'POEMS')) is not false then to_json(("t3"."genre")::text)::text
              else '\u0001'
            end,
            'null'
          ) || ',"publisher":' || (
            select
              (
                '{"name":' || to_json(("t4"."name")::text)::text || ',"country":' || coalesce(
                  (
                    select
                      ('{"name":' || to_json(("t5"."name")::text)::text || '}')
                    from
                      "country" as "t5"
                    where
                      ("t5"."code" = "t4"."country_code")
                  ),
                  'null'
                ) || '}'
              )
            from
              "publisher" as "t4"
            where
              ("t4"."id" = "t3"."publisher_id")
          ) || ',"authors":' || ('[' || coalesce("t6"."c0", '') || ']') || ',"pages":' || coalesce(("t3"."pages")::text, 'null') || '}'
        ),
        ','
      ) as "c0"
    from
      (
        select
          "t2"."genre",
          "t2"."publisher_id",
          "t2"."id",
          "t2"."pages",
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
            ('{"name":' || to_json(("t7"."name")::text)::text || '}'),
            ','
            order by
              "t7"."name",
              "t7"."id"
          ) as "c0"
        from
          "book_author" as "t6_link"
          join "author" as "t7" on "t7"."id" = "t6_link"."author_id"
        where
          ("t6_link"."book_id" = "t3"."id")
      ) as "t6"
  ) as "t1";

-- Resolvers: 1 statement

-- $1 = 2
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
          '{"__typename":"Book",":genre":' || coalesce(to_json(("t3"."genre")::text)::text, 'null') || ',":publisher":' || (
            select
              (
                '{"__typename":"Publisher",":name":' || to_json(("t4"."name")::text)::text || ',":country":' || coalesce(
                  (
                    select
                      ('{"__typename":"Country",":name":' || to_json(("t5"."name")::text)::text || '}')
                    from
                      "country" as "t5"
                    where
                      ("t5"."code" = "t4"."country_code")
                  ),
                  'null'
                ) || '}'
              )
            from
              "publisher" as "t4"
            where
              ("t4"."id" = "t3"."publisher_id")
          ) || ',":authors":' || ('[' || coalesce("t6"."c0", '') || ']') || ',":pages":' || coalesce(("t3"."pages")::text, 'null') || '}'
        ),
        ','
      ) as "c0"
    from
      (
        select
          "t2"."genre",
          "t2"."publisher_id",
          "t2"."id",
          "t2"."pages",
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
            ('{"__typename":"Author",":name":' || to_json(("t7"."name")::text)::text || '}'),
            ','
            order by
              "t7"."name",
              "t7"."id"
          ) as "c0"
        from
          "book_author" as "t6_link"
          join "author" as "t7" on "t7"."id" = "t6_link"."author_id"
        where
          ("t6_link"."book_id" = "t3"."id")
      ) as "t6"
  ) as "t1";
