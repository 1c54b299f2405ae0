-- The answer: 1 statement

-- $1 = "nobody"
-- $2 = "TÁC GIẢ"
-- $3 = "VN"
-- $4 = [1,2,3]
-- $5 = "nobody"
-- $6 = "TÁC GIẢ"
-- $7 = "VN"
-- $8 = [1,2,3]
-- $9 = 5
select
  (
    '{"books":' || (
      '{"totalCount":' || (
        select
          count(*)::text
        from
          "book" as "t4"
        where
          (
            (
              (
                not exists (
                  select
                    1
                  from
                    "book_author" as "t6"
                    join "author" as "t5" on ("t5"."id" = "t6"."author_id")
                  where
                    ("t6"."book_id" = "t4"."id")
                    and ("t5"."name" = $1)
                )
              )
              and (
                exists (
                  select
                    1
                  from
                    "book_author" as "t8"
                    join "author" as "t7" on ("t7"."id" = "t8"."author_id")
                  where
                    ("t8"."book_id" = "t4"."id")
                    and (lower("t7"."name") like '%' || lower($2::text) || '%')
                )
              )
            )
            and (
              exists (
                select
                  1
                from
                  "publisher" as "t9"
                where
                  (
                    ("t9"."id" = "t4"."publisher_id")
                    and ("t9"."country_code" = $3)
                  )
              )
            )
            and (
              not exists (
                select
                  1
                from
                  "review" as "t10"
                where
                  (
                    ("t10"."book_id" = "t4"."id")
                    and (("t10"."stars" = any ($4)) is not true)
                  )
              )
            )
          )
      ) || ',"nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || '}'
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
          '{"title":' || to_json(("t3"."title")::text)::text || ',"authors":' || ('[' || coalesce("t11"."c0", '') || ']') || '}'
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
              (
                (
                  (
                    not exists (
                      select
                        1
                      from
                        "book_author" as "t14"
                        join "author" as "t13" on ("t13"."id" = "t14"."author_id")
                      where
                        ("t14"."book_id" = "t2"."id")
                        and ("t13"."name" = $5)
                    )
                  )
                  and (
                    exists (
                      select
                        1
                      from
                        "book_author" as "t16"
                        join "author" as "t15" on ("t15"."id" = "t16"."author_id")
                      where
                        ("t16"."book_id" = "t2"."id")
                        and (lower("t15"."name") like '%' || lower($6::text) || '%')
                    )
                  )
                )
                and (
                  exists (
                    select
                      1
                    from
                      "publisher" as "t17"
                    where
                      (
                        ("t17"."id" = "t2"."publisher_id")
                        and ("t17"."country_code" = $7)
                      )
                  )
                )
                and (
                  not exists (
                    select
                      1
                    from
                      "review" as "t18"
                    where
                      (
                        ("t18"."book_id" = "t2"."id")
                        and (("t18"."stars" = any ($8)) is not true)
                      )
                  )
                )
              )
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $9::int
          ) as "page"
      ) as "t3"
      cross join lateral (
        select
          string_agg(
            ('{"name":' || to_json(("t12"."name")::text)::text || '}'),
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

-- Resolvers: 1 statement

-- $1 = "nobody"
-- $2 = "TÁC GIẢ"
-- $3 = "VN"
-- $4 = [1,2,3]
-- $5 = "nobody"
-- $6 = "TÁC GIẢ"
-- $7 = "VN"
-- $8 = [1,2,3]
-- $9 = 5
select
  (
    '{"__typename":"BookConnection",":totalCount":' || (
      select
        count(*)::text
      from
        "book" as "t4"
      where
        (
          (
            (
              not exists (
                select
                  1
                from
                  "book_author" as "t6"
                  join "author" as "t5" on ("t5"."id" = "t6"."author_id")
                where
                  ("t6"."book_id" = "t4"."id")
                  and ("t5"."name" = $1)
              )
            )
            and (
              exists (
                select
                  1
                from
                  "book_author" as "t8"
                  join "author" as "t7" on ("t7"."id" = "t8"."author_id")
                where
                  ("t8"."book_id" = "t4"."id")
                  and (lower("t7"."name") like '%' || lower($2::text) || '%')
              )
            )
          )
          and (
            exists (
              select
                1
              from
                "publisher" as "t9"
              where
                (
                  ("t9"."id" = "t4"."publisher_id")
                  and ("t9"."country_code" = $3)
                )
            )
          )
          and (
            not exists (
              select
                1
              from
                "review" as "t10"
              where
                (
                  ("t10"."book_id" = "t4"."id")
                  and (("t10"."stars" = any ($4)) is not true)
                )
            )
          )
        )
    ) || ',":nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || '}'
  ) as "value"
from
  (
    select
      1
  ) as "root"
  cross join lateral (
    select
      string_agg(
        (
          '{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || ',":authors":' || ('[' || coalesce("t11"."c0", '') || ']') || '}'
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
              (
                (
                  (
                    not exists (
                      select
                        1
                      from
                        "book_author" as "t14"
                        join "author" as "t13" on ("t13"."id" = "t14"."author_id")
                      where
                        ("t14"."book_id" = "t2"."id")
                        and ("t13"."name" = $5)
                    )
                  )
                  and (
                    exists (
                      select
                        1
                      from
                        "book_author" as "t16"
                        join "author" as "t15" on ("t15"."id" = "t16"."author_id")
                      where
                        ("t16"."book_id" = "t2"."id")
                        and (lower("t15"."name") like '%' || lower($6::text) || '%')
                    )
                  )
                )
                and (
                  exists (
                    select
                      1
                    from
                      "publisher" as "t17"
                    where
                      (
                        ("t17"."id" = "t2"."publisher_id")
                        and ("t17"."country_code" = $7)
                      )
                  )
                )
                and (
                  not exists (
                    select
                      1
                    from
                      "review" as "t18"
                    where
                      (
                        ("t18"."book_id" = "t2"."id")
                        and (("t18"."stars" = any ($8)) is not true)
                      )
                  )
                )
              )
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $9::int
          ) as "page"
      ) as "t3"
      cross join lateral (
        select
          string_agg(
            ('{"__typename":"Author",":name":' || to_json(("t12"."name")::text)::text || '}'),
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
