-- The answer: 1 statement

-- $1 = "NOVEL"
-- $2 = "NOVEL"
-- $3 = 1
select
  (
    '{"books":' || (
      '{"stars":' || (
        '{"total":' || '"' || (trim_scale(coalesce("t4"."a0", 0)::int8))::text || '"' || ',"count":' || (coalesce("t4"."a1", 0)::int4)::text || ',"best":' || coalesce(("t4"."a2"::int4)::text, 'null') || '}'
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
              "t8"."id"
            from
              "book" as "t8"
            where
              ("t8"."genre" = $1)
          )
        )
      )
  ) as "t4"
  cross join lateral (
    select
      string_agg(
        (
          '{"title":' || to_json(("t3"."title")::text)::text || ',"stars":' || ('{"count":' || (coalesce("t6"."a0", 0)::int4)::text || '}') || ',"highStars":' || (
            '{"count":' || (coalesce("t6"."a1", 0)::int4)::text || ',"total":' || '"' || (trim_scale(coalesce("t6"."a2", 0)::int8))::text || '"' || '}'
          ) || '}'
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
          ("t2"."genre" = $2)
        order by
          "#o0" asc nulls last,
          "#o1" asc nulls last
        limit
          $3::int
      ) as "t3"
      cross join lateral (
        select
          count(*) as "a0",
          count(*) filter (
            where
              "t7"."stars" > 3
          ) as "a1",
          sum("t7"."stars") filter (
            where
              "t7"."stars" > 3
          ) as "a2"
        from
          "review" as "t7"
        where
          ("t7"."book_id" = "t3"."id")
      ) as "t6"
  ) as "t1";

-- Resolvers: 1 statement

-- $1 = "NOVEL"
-- $2 = "NOVEL"
-- $3 = 1
select
  (
    '{"__typename":"BookConnection",":stars":' || (
      '{"__typename":"Stars",":total":' || '"' || (trim_scale(coalesce("t4"."a0", 0)::int8))::text || '"' || ',":count":' || (coalesce("t4"."a1", 0)::int4)::text || ',":best":' || coalesce(("t4"."a2"::int4)::text, 'null') || '}'
    ) || ',":nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || '}'
  ) as "value"
from
  (
    select
      1
  ) as "root"
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
              "t8"."id"
            from
              "book" as "t8"
            where
              ("t8"."genre" = $1)
          )
        )
      )
  ) as "t4"
  cross join lateral (
    select
      string_agg(
        (
          '{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || ',":stars":' || ('{"__typename":"Stars",":count":' || (coalesce("t6"."a0", 0)::int4)::text || '}') || ',":highStars":' || (
            '{"__typename":"Stars",":count":' || (coalesce("t6"."a1", 0)::int4)::text || ',":total":' || '"' || (trim_scale(coalesce("t6"."a2", 0)::int8))::text || '"' || '}'
          ) || '}'
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
          ("t2"."genre" = $2)
        order by
          "#o0" asc nulls last,
          "#o1" asc nulls last
        limit
          $3::int
      ) as "t3"
      cross join lateral (
        select
          count(*) as "a0",
          count(*) filter (
            where
              "t7"."stars" > 3
          ) as "a1",
          sum("t7"."stars") filter (
            where
              "t7"."stars" > 3
          ) as "a2"
        from
          "review" as "t7"
        where
          ("t7"."book_id" = "t3"."id")
      ) as "t6"
  ) as "t1";
