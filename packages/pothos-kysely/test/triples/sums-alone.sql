-- The answer: 1 statement

-- $1 = "POEMS"
-- $2 = "POEMS"
select
  (
    '{"books":' || (
      '{"totalCount":' || (
        select
          count(*)::text
        from
          "book" as "t4"
        where
          ("t4"."genre" = $1)
      ) || ',"stars":' || ('{"count":' || (coalesce("t5"."a0", 0)::int4)::text || '}') || '}'
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
              ("t7"."genre" = $2)
          )
        )
      )
  ) as "t5";

-- Resolvers: 1 statement

-- $1 = "POEMS"
-- $2 = "POEMS"
select
  (
    '{"__typename":"BookConnection",":totalCount":' || (
      select
        count(*)::text
      from
        "book" as "t4"
      where
        ("t4"."genre" = $1)
    ) || ',":stars":' || ('{"__typename":"Stars",":count":' || (coalesce("t5"."a0", 0)::int4)::text || '}') || '}'
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
              ("t7"."genre" = $2)
          )
        )
      )
  ) as "t5";
