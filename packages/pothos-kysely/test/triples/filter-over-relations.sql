-- The answer: 1 statement

-- $1 = "nobody"
-- $2 = "TÁC GIẢ"
-- $3 = "VN"
-- $4 = [1,2,3]
-- $5 = 5
select
  (
    '{"books":' || ('{"totalCount":' || "t1"."#total" || ',"nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || '}') || '}'
  ) as "answer"
from
  (
    select
      1
  ) as "root"
  cross join lateral (
    with
      "t1_matching" as materialized (
        select
          "t2"."title" as "#o0",
          "t2"."id" as "#o1"
        from
          "book" as "t2"
        where
          (
            (
              (
                not exists (
                  select
                    1
                  from
                    "book_author" as "t7"
                    join "author" as "t6" on ("t6"."id" = "t7"."author_id")
                  where
                    ("t7"."book_id" = "t2"."id")
                    and ("t6"."name" = $1)
                )
              )
              and (
                exists (
                  select
                    1
                  from
                    "book_author" as "t9"
                    join "author" as "t8" on ("t8"."id" = "t9"."author_id")
                  where
                    ("t9"."book_id" = "t2"."id")
                    and (lower("t8"."name") like '%' || lower($2::text) || '%')
                )
              )
            )
            and (
              exists (
                select
                  1
                from
                  "publisher" as "t10"
                where
                  (
                    ("t10"."id" = "t2"."publisher_id")
                    and ("t10"."country_code" = $3)
                  )
              )
            )
            and (
              not exists (
                select
                  1
                from
                  "review" as "t11"
                where
                  (
                    ("t11"."book_id" = "t2"."id")
                    and (("t11"."stars" = any ($4)) is not true)
                  )
              )
            )
          )
      )
    select
      string_agg(
        (
          '{"title":' || to_json(("t3"."title")::text)::text || ',"authors":' || ('[' || coalesce("t4"."c0", '') || ']') || '}'
        ),
        ','
        order by
          "t3"."#o0" asc nulls last,
          "t3"."#o1" asc nulls last
      ) as "c0",
      (
        select
          count(*)
        from
          "t1_matching"
      )::text as "#total"
    from
      (
        select
          "t2"."title",
          "t2"."id",
          "t1_kept"."#o0",
          "t1_kept"."#o1"
        from
          (
            select
              *
            from
              "t1_matching" as "t1_kept"
            where
              true
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $5::int
          ) as "t1_kept"
          join "book" as "t2" on "t2"."id" = "t1_kept"."#o1"
      ) as "t3"
      cross join lateral (
        select
          string_agg(
            ('{"name":' || to_json(("t5"."name")::text)::text || '}'),
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

-- $1 = "nobody"
-- $2 = "TÁC GIẢ"
-- $3 = "VN"
-- $4 = [1,2,3]
-- $5 = 5
select
  (
    '{"__typename":"BookConnection",":totalCount":' || "t1"."#total" || ',":nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || '}'
  ) as "value"
from
  (
    select
      1
  ) as "root"
  cross join lateral (
    with
      "t1_matching" as materialized (
        select
          "t2"."title" as "#o0",
          "t2"."id" as "#o1"
        from
          "book" as "t2"
        where
          (
            (
              (
                not exists (
                  select
                    1
                  from
                    "book_author" as "t7"
                    join "author" as "t6" on ("t6"."id" = "t7"."author_id")
                  where
                    ("t7"."book_id" = "t2"."id")
                    and ("t6"."name" = $1)
                )
              )
              and (
                exists (
                  select
                    1
                  from
                    "book_author" as "t9"
                    join "author" as "t8" on ("t8"."id" = "t9"."author_id")
                  where
                    ("t9"."book_id" = "t2"."id")
                    and (lower("t8"."name") like '%' || lower($2::text) || '%')
                )
              )
            )
            and (
              exists (
                select
                  1
                from
                  "publisher" as "t10"
                where
                  (
                    ("t10"."id" = "t2"."publisher_id")
                    and ("t10"."country_code" = $3)
                  )
              )
            )
            and (
              not exists (
                select
                  1
                from
                  "review" as "t11"
                where
                  (
                    ("t11"."book_id" = "t2"."id")
                    and (("t11"."stars" = any ($4)) is not true)
                  )
              )
            )
          )
      )
    select
      string_agg(
        (
          '{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || ',":authors":' || ('[' || coalesce("t4"."c0", '') || ']') || '}'
        ),
        ','
        order by
          "t3"."#o0" asc nulls last,
          "t3"."#o1" asc nulls last
      ) as "c0",
      (
        select
          count(*)
        from
          "t1_matching"
      )::text as "#total"
    from
      (
        select
          "t2"."title",
          "t2"."id",
          "t1_kept"."#o0",
          "t1_kept"."#o1"
        from
          (
            select
              *
            from
              "t1_matching" as "t1_kept"
            where
              true
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $5::int
          ) as "t1_kept"
          join "book" as "t2" on "t2"."id" = "t1_kept"."#o1"
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
