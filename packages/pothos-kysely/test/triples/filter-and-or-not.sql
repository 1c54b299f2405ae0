-- The answer: 1 statement

-- $1 = 2
-- $2 = 8
-- $3 = ["NOVEL","POEMS"]
-- $4 = "SÁCH SỐ 1"
-- $5 = "1000000000000000000"
-- $6 = "9876543209876543212"
-- $7 = 2
-- $8 = 8
-- $9 = ["NOVEL","POEMS"]
-- $10 = "SÁCH SỐ 1"
-- $11 = "1000000000000000000"
-- $12 = "9876543209876543212"
-- $13 = 5
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
                ("t4"."pages" >= $1)
                and ("t4"."pages" < $2)
              )
              and (
                ("t4"."genre" = any ($3))
                or ("t4"."genre" is null)
              )
            )
            and (not (lower("t4"."title") like '' || lower($4::text) || '%'))
            and (
              ("t4"."price" > $5)
              and ("t4"."price" <= $6)
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
          '{"title":' || to_json(("t3"."title")::text)::text || ',"genre":' || coalesce(to_json(("t3"."genre")::text)::text, 'null') || ',"pages":' || coalesce(("t3"."pages")::text, 'null') || ',"price":' || coalesce('"' || (trim_scale("t3"."price"))::text || '"', 'null') || '}'
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
              "t2"."genre",
              "t2"."pages",
              "t2"."price",
              "t2"."title" as "#o0",
              "t2"."id" as "#o1"
            from
              "book" as "t2"
            where
              (
                (
                  (
                    ("t2"."pages" >= $7)
                    and ("t2"."pages" < $8)
                  )
                  and (
                    ("t2"."genre" = any ($9))
                    or ("t2"."genre" is null)
                  )
                )
                and (not (lower("t2"."title") like '' || lower($10::text) || '%'))
                and (
                  ("t2"."price" > $11)
                  and ("t2"."price" <= $12)
                )
              )
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $13::int
          ) as "page"
      ) as "t3"
  ) as "t1";

-- Resolvers: 1 statement

-- $1 = 2
-- $2 = 8
-- $3 = ["NOVEL","POEMS"]
-- $4 = "SÁCH SỐ 1"
-- $5 = "1000000000000000000"
-- $6 = "9876543209876543212"
-- $7 = 2
-- $8 = 8
-- $9 = ["NOVEL","POEMS"]
-- $10 = "SÁCH SỐ 1"
-- $11 = "1000000000000000000"
-- $12 = "9876543209876543212"
-- $13 = 5
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
              ("t4"."pages" >= $1)
              and ("t4"."pages" < $2)
            )
            and (
              ("t4"."genre" = any ($3))
              or ("t4"."genre" is null)
            )
          )
          and (not (lower("t4"."title") like '' || lower($4::text) || '%'))
          and (
            ("t4"."price" > $5)
            and ("t4"."price" <= $6)
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
          '{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || ',":genre":' || coalesce(to_json(("t3"."genre")::text)::text, 'null') || ',":pages":' || coalesce(("t3"."pages")::text, 'null') || ',":price":' || coalesce('"' || (trim_scale("t3"."price"))::text || '"', 'null') || '}'
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
              "t2"."genre",
              "t2"."pages",
              "t2"."price",
              "t2"."title" as "#o0",
              "t2"."id" as "#o1"
            from
              "book" as "t2"
            where
              (
                (
                  (
                    ("t2"."pages" >= $7)
                    and ("t2"."pages" < $8)
                  )
                  and (
                    ("t2"."genre" = any ($9))
                    or ("t2"."genre" is null)
                  )
                )
                and (not (lower("t2"."title") like '' || lower($10::text) || '%'))
                and (
                  ("t2"."price" > $11)
                  and ("t2"."price" <= $12)
                )
              )
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $13::int
          ) as "page"
      ) as "t3"
  ) as "t1";
