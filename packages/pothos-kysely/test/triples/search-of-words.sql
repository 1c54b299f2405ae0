-- The answer: 1 statement

-- $1 = "TÁC"
-- $2 = "b"
-- $3 = "TÁC"
-- $4 = "b"
-- $5 = 5
select
  (
    '{"authors":' || (
      '{"totalCount":' || (
        select
          count(*)::text
        from
          "author" as "t4"
        where
          (
            ("t4"."search_text" like '%' || lower($1::text) || '%')
            and ("t4"."search_text" like '%' || lower($2::text) || '%')
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
        ('{"name":' || to_json(("t3"."name")::text)::text || '}'),
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
              "t2"."name",
              "t2"."born" as "#o0",
              "t2"."id" as "#o1"
            from
              "author" as "t2"
            where
              (
                ("t2"."search_text" like '%' || lower($3::text) || '%')
                and ("t2"."search_text" like '%' || lower($4::text) || '%')
              )
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $5::int
          ) as "page"
      ) as "t3"
  ) as "t1";

-- Resolvers: 1 statement

-- $1 = "TÁC"
-- $2 = "b"
-- $3 = "TÁC"
-- $4 = "b"
-- $5 = 5
select
  (
    '{"__typename":"AuthorConnection",":totalCount":' || (
      select
        count(*)::text
      from
        "author" as "t4"
      where
        (
          ("t4"."search_text" like '%' || lower($1::text) || '%')
          and ("t4"."search_text" like '%' || lower($2::text) || '%')
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
        ('{"__typename":"Author",":name":' || to_json(("t3"."name")::text)::text || '}'),
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
              "t2"."name",
              "t2"."born" as "#o0",
              "t2"."id" as "#o1"
            from
              "author" as "t2"
            where
              (
                ("t2"."search_text" like '%' || lower($3::text) || '%')
                and ("t2"."search_text" like '%' || lower($4::text) || '%')
              )
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $5::int
          ) as "page"
      ) as "t3"
  ) as "t1";
