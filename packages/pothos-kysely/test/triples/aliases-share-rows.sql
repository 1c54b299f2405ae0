-- The answer: 1 statement

-- $1 = 2
-- $2 = 2
-- $3 = 1
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
          '{"title":' || to_json(("t3"."title")::text)::text || ',"early":' || ('{"nodes":' || ('[' || coalesce("t4"."c0", '') || ']') || '}') || ',"earlyAgain":' || (
            '{"nodes":' || ('[' || coalesce("t4"."c1", '') || ']') || ',"totalCount":' || (
              select
                count(*)::text
              from
                "review" as "t7"
              where
                ("t7"."book_id" = "t3"."id")
            ) || '}'
          ) || ',"late":' || ('{"nodes":' || ('[' || coalesce("t8"."c0", '') || ']') || '}') || ',"written":' || ('[' || coalesce("t11"."c0", '') || ']') || ',"writtenAgain":' || ('[' || coalesce("t11"."c1", '') || ']') || '}'
        ),
        ','
        order by
          "t3"."#n"
      ) as "c0"
    from
      (
        select
          "page".*,
          row_number() over (
            order by
              "page"."#o0" asc nulls last,
              "page"."#o1" asc nulls last
          ) as "#n"
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
          ) as "page"
      ) as "t3"
      cross join lateral (
        select
          string_agg(
            ('{"stars":' || ("t6"."stars")::text || '}'),
            ','
            order by
              "t6"."#n"
          ) as "c0",
          string_agg(
            ('{"text":' || to_json(("t6"."text")::text)::text || '}'),
            ','
            order by
              "t6"."#n"
          ) as "c1"
        from
          (
            select
              "page".*,
              row_number() over (
                order by
                  "page"."#o0" desc nulls last,
                  "page"."#o1" asc nulls last
              ) as "#n"
            from
              (
                select
                  "t5"."stars",
                  "t5"."text",
                  "t5"."written_at" as "#o0",
                  "t5"."id" as "#o1"
                from
                  "review" as "t5"
                where
                  ("t5"."book_id" = "t3"."id")
                order by
                  "#o0" desc nulls last,
                  "#o1" asc nulls last
                limit
                  $2::int
              ) as "page"
          ) as "t6"
      ) as "t4"
      cross join lateral (
        select
          string_agg(
            ('{"stars":' || ("t10"."stars")::text || '}'),
            ','
            order by
              "t10"."#n" desc
          ) as "c0"
        from
          (
            select
              "page".*,
              row_number() over (
                order by
                  "page"."#o0" asc nulls first,
                  "page"."#o1" desc nulls first
              ) as "#n"
            from
              (
                select
                  "t9"."stars",
                  "t9"."written_at" as "#o0",
                  "t9"."id" as "#o1"
                from
                  "review" as "t9"
                where
                  ("t9"."book_id" = "t3"."id")
                order by
                  "#o0" asc nulls first,
                  "#o1" desc nulls first
                limit
                  $3::int
              ) as "page"
          ) as "t10"
      ) as "t8"
      cross join lateral (
        select
          string_agg(
            ('{"name":' || to_json(("t12"."name")::text)::text || '}'),
            ','
            order by
              "t12"."name",
              "t12"."id"
          ) as "c0",
          string_agg(
            ('{"born":' || coalesce(to_json("t12"."born")::text, 'null') || '}'),
            ','
            order by
              "t12"."name",
              "t12"."id"
          ) as "c1"
        from
          "book_author" as "t11_link"
          join "author" as "t12" on "t12"."id" = "t11_link"."author_id"
        where
          ("t11_link"."book_id" = "t3"."id")
      ) as "t11"
  ) as "t1";

-- Resolvers: 1 statement

-- $1 = 2
-- $2 = 2
-- $3 = 1
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
          '{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || ',":reviews(first:2)":' || (
            '{"__typename":"ReviewConnection",":nodes":' || ('[' || coalesce("t4"."c0", '') || ']') || ',":totalCount":' || (
              select
                count(*)::text
              from
                "review" as "t7"
              where
                ("t7"."book_id" = "t3"."id")
            ) || '}'
          ) || ',":reviews(last:1)":' || ('{"__typename":"ReviewConnection",":nodes":' || ('[' || coalesce("t8"."c0", '') || ']') || '}') || ',":authors":' || ('[' || coalesce("t11"."c0", '') || ']') || '}'
        ),
        ','
        order by
          "t3"."#n"
      ) as "c0"
    from
      (
        select
          "page".*,
          row_number() over (
            order by
              "page"."#o0" asc nulls last,
              "page"."#o1" asc nulls last
          ) as "#n"
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
          ) as "page"
      ) as "t3"
      cross join lateral (
        select
          string_agg(
            (
              '{"__typename":"Review",":stars":' || ("t6"."stars")::text || ',":text":' || to_json(("t6"."text")::text)::text || '}'
            ),
            ','
            order by
              "t6"."#n"
          ) as "c0"
        from
          (
            select
              "page".*,
              row_number() over (
                order by
                  "page"."#o0" desc nulls last,
                  "page"."#o1" asc nulls last
              ) as "#n"
            from
              (
                select
                  "t5"."stars",
                  "t5"."text",
                  "t5"."written_at" as "#o0",
                  "t5"."id" as "#o1"
                from
                  "review" as "t5"
                where
                  ("t5"."book_id" = "t3"."id")
                order by
                  "#o0" desc nulls last,
                  "#o1" asc nulls last
                limit
                  $2::int
              ) as "page"
          ) as "t6"
      ) as "t4"
      cross join lateral (
        select
          string_agg(
            ('{"__typename":"Review",":stars":' || ("t10"."stars")::text || '}'),
            ','
            order by
              "t10"."#n" desc
          ) as "c0"
        from
          (
            select
              "page".*,
              row_number() over (
                order by
                  "page"."#o0" asc nulls first,
                  "page"."#o1" desc nulls first
              ) as "#n"
            from
              (
                select
                  "t9"."stars",
                  "t9"."written_at" as "#o0",
                  "t9"."id" as "#o1"
                from
                  "review" as "t9"
                where
                  ("t9"."book_id" = "t3"."id")
                order by
                  "#o0" asc nulls first,
                  "#o1" desc nulls first
                limit
                  $3::int
              ) as "page"
          ) as "t10"
      ) as "t8"
      cross join lateral (
        select
          string_agg(
            (
              '{"__typename":"Author",":name":' || to_json(("t12"."name")::text)::text || ',":born":' || coalesce(to_json("t12"."born")::text, 'null') || '}'
            ),
            ','
            order by
              "t12"."name",
              "t12"."id"
          ) as "c0"
        from
          "book_author" as "t11_link"
          join "author" as "t12" on "t12"."id" = "t11_link"."author_id"
        where
          ("t11_link"."book_id" = "t3"."id")
      ) as "t11"
  ) as "t1";
