-- The answer: 1 statement

-- $1 = "TÁC"
-- $2 = "b"
-- $3 = 5
select
  (
    '{"authors":' || ('{"totalCount":' || "t1"."#total" || ',"nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || '}') || '}'
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
          "t2"."born" as "#o0",
          "t2"."id" as "#o1"
        from
          "author" as "t2"
        where
          (
            ("t2"."search_text" like '%' || lower($1::text) || '%')
            and ("t2"."search_text" like '%' || lower($2::text) || '%')
          )
      )
    select
      string_agg(
        ('{"name":' || to_json(("t3"."name")::text)::text || '}'),
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
          "t2"."name",
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
              $3::int
          ) as "t1_kept"
          join "author" as "t2" on "t2"."id" = "t1_kept"."#o1"
      ) as "t3"
  ) as "t1";

-- Resolvers: 1 statement

-- $1 = "TÁC"
-- $2 = "b"
-- $3 = 5
select
  (
    '{"__typename":"AuthorConnection",":totalCount":' || "t1"."#total" || ',":nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || '}'
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
          "t2"."born" as "#o0",
          "t2"."id" as "#o1"
        from
          "author" as "t2"
        where
          (
            ("t2"."search_text" like '%' || lower($1::text) || '%')
            and ("t2"."search_text" like '%' || lower($2::text) || '%')
          )
      )
    select
      string_agg(
        ('{"__typename":"Author",":name":' || to_json(("t3"."name")::text)::text || '}'),
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
          "t2"."name",
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
              $3::int
          ) as "t1_kept"
          join "author" as "t2" on "t2"."id" = "t1_kept"."#o1"
      ) as "t3"
  ) as "t1";
