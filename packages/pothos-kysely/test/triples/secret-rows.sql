-- The answer: 1 statement

-- $1 = 2
select
  (
    '{"books":' || (
      '{"stars":' || ('{"count":' || (coalesce("t4"."a0", 0)::int4)::text || '}') || ',"nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || '}'
    ) || '}'
  ) as "answer"
from
  (
    select
      1
  ) as "root"
  cross join lateral (
    select
      count(*) as "a0"
    from
      "review" as "t5"
    where
      (
        (
          "t5"."book_id" in (
            (
              select
                "t14"."id"
              from
                "book" as "t14"
              where
                true
            )
          )
        )
        and (
          not "t5"."secret"
          or "t5"."stars" is null
        )
      )
  ) as "t4"
  cross join lateral (
    select
      string_agg(
        (
          '{"title":' || to_json(("t3"."title")::text)::text || ',"reviewCount":' || (coalesce("t6"."a0", 0)::int4)::text || ',"stars":' || ('{"count":' || (coalesce("t6"."a1", 0)::int4)::text || '}') || ',"reviewList":' || ('[' || coalesce("t8"."c0", '') || ']') || ',"reviews":' || (
            '{"totalCount":' || (
              select
                count(*)::text
              from
                "review" as "t13"
              where
                (
                  ("t13"."book_id" = "t3"."id")
                  and (
                    not "t13"."secret"
                    or "t13"."stars" is null
                  )
                )
            ) || '}'
          ) || '}'
        ),
        ','
      ) as "c0"
    from
      (
        select
          "t2"."title",
          "t2"."id",
          (
            select
              count(*)
            from
              review r
            where
              (
                ("r"."book_id" = "t2"."id")
                and (
                  not "r"."secret"
                  or "r"."stars" is null
                )
              )
          ) as "#o0",
          "t2"."id" as "#o1"
        from
          "book" as "t2"
        where
          true
        order by
          "#o0" desc nulls last,
          "#o1" asc nulls last
        limit
          $1::int
      ) as "t3"
      cross join lateral (
        select
          count(*) as "a0",
          count(*) as "a1"
        from
          "review" as "t7"
        where
          (
            ("t7"."book_id" = "t3"."id")
            and (
              not "t7"."secret"
              or "t7"."stars" is null
            )
          )
      ) as "t6"
      cross join lateral (
        select
          string_agg(
            ('{"text":' || to_json(("t9"."text")::text)::text || '}'),
            ','
            order by
              "t9"."written_at",
              "t9"."id"
          ) as "c0"
        from
          "review" as "t9"
        where
          (
            ("t9"."book_id" = "t3"."id")
            and (
              not "t9"."secret"
              or "t9"."stars" is null
            )
          )
      ) as "t8"
  ) as "t1";

-- Resolvers: 1 statement

-- $1 = 2
select
  (
    '{"__typename":"BookConnection",":stars":' || ('{"__typename":"Stars",":count":' || (coalesce("t4"."a0", 0)::int4)::text || '}') || ',":nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || '}'
  ) as "value"
from
  (
    select
      1
  ) as "root"
  cross join lateral (
    select
      count(*) as "a0"
    from
      "review" as "t5"
    where
      (
        (
          "t5"."book_id" in (
            (
              select
                "t14"."id"
              from
                "book" as "t14"
              where
                true
            )
          )
        )
        and (
          not "t5"."secret"
          or "t5"."stars" is null
        )
      )
  ) as "t4"
  cross join lateral (
    select
      string_agg(
        (
          '{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || ',":reviewCount":' || (coalesce("t6"."a0", 0)::int4)::text || ',":stars":' || ('{"__typename":"Stars",":count":' || (coalesce("t6"."a1", 0)::int4)::text || '}') || ',":reviewList":' || ('[' || coalesce("t8"."c0", '') || ']') || ',":reviews(first:20)":' || (
            '{"__typename":"ReviewConnection",":totalCount":' || (
              select
                count(*)::text
              from
                "review" as "t13"
              where
                (
                  ("t13"."book_id" = "t3"."id")
                  and (
                    not "t13"."secret"
                    or "t13"."stars" is null
                  )
                )
            ) || '}'
          ) || '}'
        ),
        ','
      ) as "c0"
    from
      (
        select
          "t2"."title",
          "t2"."id",
          (
            select
              count(*)
            from
              review r
            where
              (
                ("r"."book_id" = "t2"."id")
                and (
                  not "r"."secret"
                  or "r"."stars" is null
                )
              )
          ) as "#o0",
          "t2"."id" as "#o1"
        from
          "book" as "t2"
        where
          true
        order by
          "#o0" desc nulls last,
          "#o1" asc nulls last
        limit
          $1::int
      ) as "t3"
      cross join lateral (
        select
          count(*) as "a0",
          count(*) as "a1"
        from
          "review" as "t7"
        where
          (
            ("t7"."book_id" = "t3"."id")
            and (
              not "t7"."secret"
              or "t7"."stars" is null
            )
          )
      ) as "t6"
      cross join lateral (
        select
          string_agg(
            ('{"__typename":"Review",":text":' || to_json(("t9"."text")::text)::text || '}'),
            ','
            order by
              "t9"."written_at",
              "t9"."id"
          ) as "c0"
        from
          "review" as "t9"
        where
          (
            ("t9"."book_id" = "t3"."id")
            and (
              not "t9"."secret"
              or "t9"."stars" is null
            )
          )
      ) as "t8"
  ) as "t1";
