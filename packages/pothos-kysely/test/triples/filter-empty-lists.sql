-- The answer: 1 statement

-- $1 = []
-- $2 = []
-- $3 = []
-- $4 = 20
-- $5 = []
-- $6 = 1
-- $7 = 20
select
  (
    '{"none":' || (
      '{"totalCount":' || (
        select
          count(*)::text
        from
          "book" as "t4"
        where
          ("t4"."pages" = any ($1))
      ) || ',"nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || '}'
    ) || ',"all":' || (
      '{"totalCount":' || (
        select
          count(*)::text
        from
          "book" as "t8"
        where
          (
            true
            and (
              (
                "t8"."pages" is null
                or "t8"."pages" <> all ($2)
              )
            )
          )
      ) || ',"nodes":' || ('[' || coalesce("t5"."c0", '') || ']') || '}'
    ) || ',"either":' || (
      '{"totalCount":' || (
        select
          count(*)::text
        from
          "book" as "t12"
        where
          false
      ) || ',"nodes":' || ('[' || coalesce("t9"."c0", '') || ']') || ',"stars":' || (
        '{"total":' || '"' || (trim_scale(coalesce("t13"."a0", 0)::int8))::text || '"' || ',"count":' || (coalesce("t13"."a1", 0)::int4)::text || ',"best":' || coalesce(("t13"."a2"::int4)::text, 'null') || '}'
      ) || '}'
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
        ('{"title":' || to_json(("t3"."title")::text)::text || '}'),
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
              "t2"."title" as "#o0",
              "t2"."id" as "#o1"
            from
              "book" as "t2"
            where
              ("t2"."pages" = any ($3))
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $4::int
          ) as "page"
      ) as "t3"
  ) as "t1"
  cross join lateral (
    select
      string_agg(
        ('{"title":' || to_json(("t7"."title")::text)::text || '}'),
        ','
        order by
          "t7"."#n"
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
              "t6"."title",
              "t6"."title" as "#o0",
              "t6"."id" as "#o1"
            from
              "book" as "t6"
            where
              (
                true
                and (
                  (
                    "t6"."pages" is null
                    or "t6"."pages" <> all ($5)
                  )
                )
              )
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $6::int
          ) as "page"
      ) as "t7"
  ) as "t5"
  cross join lateral (
    select
      string_agg(
        ('{"title":' || to_json(("t11"."title")::text)::text || '}'),
        ','
        order by
          "t11"."#n"
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
              "t10"."title",
              "t10"."title" as "#o0",
              "t10"."id" as "#o1"
            from
              "book" as "t10"
            where
              false
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $7::int
          ) as "page"
      ) as "t11"
  ) as "t9"
  cross join lateral (
    select
      sum("t14"."stars") as "a0",
      count(*) as "a1",
      max("t14"."stars") as "a2"
    from
      "review" as "t14"
    where
      (
        "t14"."book_id" in (
          (
            select
              "t15"."id"
            from
              "book" as "t15"
            where
              false
          )
        )
      )
  ) as "t13";

-- Resolvers: 3 statements

-- $1 = 20
select
  (
    '{"__typename":"BookConnection",":totalCount":' || (
      select
        count(*)::text
      from
        "book" as "t4"
      where
        false
    ) || ',":nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || ',":stars":' || (
      '{"__typename":"Stars",":total":' || '"' || (trim_scale(coalesce("t5"."a0", 0)::int8))::text || '"' || ',":count":' || (coalesce("t5"."a1", 0)::int4)::text || ',":best":' || coalesce(("t5"."a2"::int4)::text, 'null') || '}'
    ) || '}'
  ) as "value"
from
  (
    select
      1
  ) as "root"
  cross join lateral (
    select
      string_agg(
        ('{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || '}'),
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
              "t2"."title" as "#o0",
              "t2"."id" as "#o1"
            from
              "book" as "t2"
            where
              false
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $1::int
          ) as "page"
      ) as "t3"
  ) as "t1"
  cross join lateral (
    select
      sum("t6"."stars") as "a0",
      count(*) as "a1",
      max("t6"."stars") as "a2"
    from
      "review" as "t6"
    where
      (
        "t6"."book_id" in (
          (
            select
              "t7"."id"
            from
              "book" as "t7"
            where
              false
          )
        )
      )
  ) as "t5";

-- $1 = []
-- $2 = []
-- $3 = 1
select
  (
    '{"__typename":"BookConnection",":totalCount":' || (
      select
        count(*)::text
      from
        "book" as "t4"
      where
        (
          true
          and (
            (
              "t4"."pages" is null
              or "t4"."pages" <> all ($1)
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
        ('{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || '}'),
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
              "t2"."title" as "#o0",
              "t2"."id" as "#o1"
            from
              "book" as "t2"
            where
              (
                true
                and (
                  (
                    "t2"."pages" is null
                    or "t2"."pages" <> all ($2)
                  )
                )
              )
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $3::int
          ) as "page"
      ) as "t3"
  ) as "t1";

-- $1 = []
-- $2 = []
-- $3 = 20
select
  (
    '{"__typename":"BookConnection",":totalCount":' || (
      select
        count(*)::text
      from
        "book" as "t4"
      where
        ("t4"."pages" = any ($1))
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
        ('{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || '}'),
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
              "t2"."title" as "#o0",
              "t2"."id" as "#o1"
            from
              "book" as "t2"
            where
              ("t2"."pages" = any ($2))
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $3::int
          ) as "page"
      ) as "t3"
  ) as "t1";
