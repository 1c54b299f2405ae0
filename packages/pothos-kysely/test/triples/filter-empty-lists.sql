-- The answer: 1 statement

-- $1 = []
-- $2 = 20
-- $3 = []
-- $4 = 1
-- $5 = 20
select
  (
    '{"none":' || ('{"totalCount":' || "t1"."#total" || ',"nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || '}') || ',"all":' || ('{"totalCount":' || "t4"."#total" || ',"nodes":' || ('[' || coalesce("t4"."c0", '') || ']') || '}') || ',"either":' || (
      '{"totalCount":' || "t7"."#total" || ',"nodes":' || ('[' || coalesce("t7"."c0", '') || ']') || ',"stars":' || (
        '{"total":' || '"' || (trim_scale(coalesce("t10"."a0", 0)::int8))::text || '"' || ',"count":' || (coalesce("t10"."a1", 0)::int4)::text || ',"best":' || coalesce(("t10"."a2"::int4)::text, 'null') || '}'
      ) || '}'
    ) || '}'
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
          ("t2"."pages" = any ($1))
      )
    select
      string_agg(
        ('{"title":' || to_json(("t3"."title")::text)::text || '}'),
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
              $2::int
          ) as "t1_kept"
          join "book" as "t2" on "t2"."id" = "t1_kept"."#o1"
      ) as "t3"
  ) as "t1"
  cross join lateral (
    with
      "t4_matching" as materialized (
        select
          "t5"."title" as "#o0",
          "t5"."id" as "#o1"
        from
          "book" as "t5"
        where
          (
            true
            and (
              (
                "t5"."pages" is null
                or "t5"."pages" <> all ($3)
              )
            )
          )
      )
    select
      string_agg(
        ('{"title":' || to_json(("t6"."title")::text)::text || '}'),
        ','
        order by
          "t6"."#o0" asc nulls last,
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
          "t5"."title",
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
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $4::int
          ) as "t4_kept"
          join "book" as "t5" on "t5"."id" = "t4_kept"."#o1"
      ) as "t6"
  ) as "t4"
  cross join lateral (
    with
      "t7_matching" as materialized (
        select
          "t8"."title" as "#o0",
          "t8"."id" as "#o1"
        from
          "book" as "t8"
        where
          false
      )
    select
      string_agg(
        ('{"title":' || to_json(("t9"."title")::text)::text || '}'),
        ','
        order by
          "t9"."#o0" asc nulls last,
          "t9"."#o1" asc nulls last
      ) as "c0",
      (
        select
          count(*)
        from
          "t7_matching"
      )::text as "#total"
    from
      (
        select
          "t8"."title",
          "t7_kept"."#o0",
          "t7_kept"."#o1"
        from
          (
            select
              *
            from
              "t7_matching" as "t7_kept"
            where
              true
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $5::int
          ) as "t7_kept"
          join "book" as "t8" on "t8"."id" = "t7_kept"."#o1"
      ) as "t9"
  ) as "t7"
  cross join lateral (
    select
      sum("t11"."stars") as "a0",
      count(*) as "a1",
      max("t11"."stars") as "a2"
    from
      "review" as "t11"
    where
      (
        "t11"."book_id" in (
          (
            select
              "t12"."id"
            from
              "book" as "t12"
            where
              false
          )
        )
      )
  ) as "t10";

-- Resolvers: 3 statements

-- $1 = 20
select
  (
    '{"__typename":"BookConnection",":totalCount":' || "t1"."#total" || ',":nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || ',":stars":' || (
      '{"__typename":"Stars",":total":' || '"' || (trim_scale(coalesce("t4"."a0", 0)::int8))::text || '"' || ',":count":' || (coalesce("t4"."a1", 0)::int4)::text || ',":best":' || coalesce(("t4"."a2"::int4)::text, 'null') || '}'
    ) || '}'
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
          false
      )
    select
      string_agg(
        ('{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || '}'),
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
              $1::int
          ) as "t1_kept"
          join "book" as "t2" on "t2"."id" = "t1_kept"."#o1"
      ) as "t3"
  ) as "t1"
  cross join lateral (
    select
      sum("t5"."stars") as "a0",
      count(*) as "a1",
      max("t5"."stars") as "a2"
    from
      "review" as "t5"
    where
      (
        "t5"."book_id" in (
          (
            select
              "t6"."id"
            from
              "book" as "t6"
            where
              false
          )
        )
      )
  ) as "t4";

-- $1 = []
-- $2 = 1
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
            true
            and (
              (
                "t2"."pages" is null
                or "t2"."pages" <> all ($1)
              )
            )
          )
      )
    select
      string_agg(
        ('{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || '}'),
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
              $2::int
          ) as "t1_kept"
          join "book" as "t2" on "t2"."id" = "t1_kept"."#o1"
      ) as "t3"
  ) as "t1";

-- $1 = []
-- $2 = 20
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
          ("t2"."pages" = any ($1))
      )
    select
      string_agg(
        ('{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || '}'),
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
              $2::int
          ) as "t1_kept"
          join "book" as "t2" on "t2"."id" = "t1_kept"."#o1"
      ) as "t3"
  ) as "t1";
