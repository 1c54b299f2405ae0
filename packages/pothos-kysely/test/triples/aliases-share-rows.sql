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
          '{"title":' || to_json(("t3"."title")::text)::text || ',"early":' || ('{"nodes":' || ('[' || coalesce("t4"."c0", '') || ']') || '}') || ',"earlyAgain":' || ('{"nodes":' || ('[' || coalesce("t4"."c1", '') || ']') || ',"totalCount":' || "t4"."#total" || '}') || ',"late":' || ('{"nodes":' || ('[' || coalesce("t7"."c0", '') || ']') || '}') || ',"written":' || ('[' || coalesce("t10"."c0", '') || ']') || ',"writtenAgain":' || ('[' || coalesce("t10"."c1", '') || ']') || '}'
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
        with
          "t4_matching" as materialized (
            select
              "t5"."written_at" as "#o0",
              "t5"."id" as "#o1"
            from
              "review" as "t5"
            where
              ("t5"."book_id" = "t3"."id")
          )
        select
          string_agg(
            ('{"stars":' || ("t6"."stars")::text || '}'),
            ','
            order by
              "t6"."#o0" desc nulls last,
              "t6"."#o1" asc nulls last
          ) as "c0",
          string_agg(
            ('{"text":' || to_json(("t6"."text")::text)::text || '}'),
            ','
            order by
              "t6"."#o0" desc nulls last,
              "t6"."#o1" asc nulls last
          ) as "c1",
          (
            select
              count(*)
            from
              "t4_matching"
          )::text as "#total"
        from
          (
            select
              "t5"."stars",
              "t5"."text",
              "t4_kept"."#o0",
              "t4_kept"."#o1"
            from
              (
                select
                  *
                from
                  "t4_matching" as "t4_kept"
                where
                  true
                order by
                  "#o0" desc nulls last,
                  "#o1" asc nulls last
                limit
                  $2::int
              ) as "t4_kept"
              join "review" as "t5" on "t5"."id" = "t4_kept"."#o1"
          ) as "t6"
      ) as "t4"
      cross join lateral (
        select
          string_agg(
            ('{"stars":' || ("t9"."stars")::text || '}'),
            ','
            order by
              "t9"."#o0" desc nulls last,
              "t9"."#o1" asc nulls last
          ) as "c0"
        from
          (
            select
              "t8"."stars",
              "t8"."written_at" as "#o0",
              "t8"."id" as "#o1"
            from
              "review" as "t8"
            where
              ("t8"."book_id" = "t3"."id")
            order by
              "#o0" asc nulls first,
              "#o1" desc nulls first
            limit
              $3::int
          ) as "t9"
      ) as "t7"
      cross join lateral (
        select
          string_agg(
            ('{"name":' || to_json(("t11"."name")::text)::text || '}'),
            ','
            order by
              "t11"."name",
              "t11"."id"
          ) as "c0",
          string_agg(
            ('{"born":' || coalesce(to_json("t11"."born")::text, 'null') || '}'),
            ','
            order by
              "t11"."name",
              "t11"."id"
          ) as "c1"
        from
          "book_author" as "t10_link"
          join "author" as "t11" on "t11"."id" = "t10_link"."author_id"
        where
          ("t10_link"."book_id" = "t3"."id")
      ) as "t10"
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
            '{"__typename":"ReviewConnection",":nodes":' || ('[' || coalesce("t4"."c0", '') || ']') || ',":totalCount":' || "t4"."#total" || '}'
          ) || ',":reviews(last:1)":' || ('{"__typename":"ReviewConnection",":nodes":' || ('[' || coalesce("t7"."c0", '') || ']') || '}') || ',":authors":' || ('[' || coalesce("t10"."c0", '') || ']') || '}'
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
        with
          "t4_matching" as materialized (
            select
              "t5"."written_at" as "#o0",
              "t5"."id" as "#o1"
            from
              "review" as "t5"
            where
              ("t5"."book_id" = "t3"."id")
          )
        select
          string_agg(
            (
              '{"__typename":"Review",":stars":' || ("t6"."stars")::text || ',":text":' || to_json(("t6"."text")::text)::text || '}'
            ),
            ','
            order by
              "t6"."#o0" desc nulls last,
              "t6"."#o1" asc nulls last
          ) as "c0",
          (
            select
              count(*)
            from
              "t4_matching"
          )::text as "#total"
        from
          (
            select
              "t5"."stars",
              "t5"."text",
              "t4_kept"."#o0",
              "t4_kept"."#o1"
            from
              (
                select
                  *
                from
                  "t4_matching" as "t4_kept"
                where
                  true
                order by
                  "#o0" desc nulls last,
                  "#o1" asc nulls last
                limit
                  $2::int
              ) as "t4_kept"
              join "review" as "t5" on "t5"."id" = "t4_kept"."#o1"
          ) as "t6"
      ) as "t4"
      cross join lateral (
        select
          string_agg(
            ('{"__typename":"Review",":stars":' || ("t9"."stars")::text || '}'),
            ','
            order by
              "t9"."#o0" desc nulls last,
              "t9"."#o1" asc nulls last
          ) as "c0"
        from
          (
            select
              "t8"."stars",
              "t8"."written_at" as "#o0",
              "t8"."id" as "#o1"
            from
              "review" as "t8"
            where
              ("t8"."book_id" = "t3"."id")
            order by
              "#o0" asc nulls first,
              "#o1" desc nulls first
            limit
              $3::int
          ) as "t9"
      ) as "t7"
      cross join lateral (
        select
          string_agg(
            (
              '{"__typename":"Author",":name":' || to_json(("t11"."name")::text)::text || ',":born":' || coalesce(to_json("t11"."born")::text, 'null') || '}'
            ),
            ','
            order by
              "t11"."name",
              "t11"."id"
          ) as "c0"
        from
          "book_author" as "t10_link"
          join "author" as "t11" on "t11"."id" = "t10_link"."author_id"
        where
          ("t10_link"."book_id" = "t3"."id")
      ) as "t10"
  ) as "t1";
