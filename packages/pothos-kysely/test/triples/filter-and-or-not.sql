-- The answer: 1 statement

-- $1 = 2
-- $2 = 8
-- $3 = ["NOVEL","POEMS"]
-- $4 = "SÁCH SỐ 1"
-- $5 = "1000000000000000000"
-- $6 = "9876543209876543212"
-- $7 = 5
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
                ("t2"."pages" >= $1)
                and ("t2"."pages" < $2)
              )
              and (
                ("t2"."genre" = any ($3))
                or ("t2"."genre" is null)
              )
            )
            and (not (lower("t2"."title") like '' || lower($4::text) || '%'))
            and (
              ("t2"."price" > $5)
              and ("t2"."price" <= $6)
            )
          )
      )
    select
      string_agg(
        (
          '{"title":' || to_json(("t3"."title")::text)::text || ',"genre":' || coalesce(
            case
              when (("t3"."genre")::text in ('ESSAYS', 'NOVEL', 'POEMS')) is not false then to_json(("t3"."genre")::text)::text
              else '\u0001'
            end,
            'null'
          ) || ',"pages":' || coalesce(("t3"."pages")::text, 'null') || ',"price":' || coalesce('"' || (trim_scale("t3"."price"))::text || '"', 'null') || '}'
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
          "t2"."genre",
          "t2"."pages",
          "t2"."price",
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
              $7::int
          ) as "t1_kept"
          join "book" as "t2" on "t2"."id" = "t1_kept"."#o1"
      ) as "t3"
  ) as "t1";

-- Resolvers: 1 statement

-- $1 = 2
-- $2 = 8
-- $3 = ["NOVEL","POEMS"]
-- $4 = "SÁCH SỐ 1"
-- $5 = "1000000000000000000"
-- $6 = "9876543209876543212"
-- $7 = 5
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
                ("t2"."pages" >= $1)
                and ("t2"."pages" < $2)
              )
              and (
                ("t2"."genre" = any ($3))
                or ("t2"."genre" is null)
              )
            )
            and (not (lower("t2"."title") like '' || lower($4::text) || '%'))
            and (
              ("t2"."price" > $5)
              and ("t2"."price" <= $6)
            )
          )
      )
    select
      string_agg(
        (
          '{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || ',":genre":' || coalesce(to_json(("t3"."genre")::text)::text, 'null') || ',":pages":' || coalesce(("t3"."pages")::text, 'null') || ',":price":' || coalesce('"' || (trim_scale("t3"."price"))::text || '"', 'null') || '}'
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
          "t2"."genre",
          "t2"."pages",
          "t2"."price",
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
              $7::int
          ) as "t1_kept"
          join "book" as "t2" on "t2"."id" = "t1_kept"."#o1"
      ) as "t3"
  ) as "t1";
