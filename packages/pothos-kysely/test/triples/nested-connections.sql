-- The answer: 1 statement

-- $1 = 2
-- $2 = 1
-- $3 = 1
-- $4 = 1
-- $5 = "VN"
select
  (
    '{"country":' || coalesce(
      (
        select
          (
            '{"name":' || to_json(("t1"."name")::text)::text || ',"publishers":' || ('[' || coalesce("t2"."c0", '') || ']') || '}'
          )
        from
          "country" as "t1"
          cross join lateral (
            select
              string_agg(
                (
                  '{"name":' || to_json(("t3"."name")::text)::text || ',"books":' || ('{"totalCount":' || "t4"."#total" || ',"nodes":' || ('[' || coalesce("t4"."c0", '') || ']') || '}') || '}'
                ),
                ','
                order by
                  "t3"."id"
              ) as "c0"
            from
              "publisher" as "t3"
              cross join lateral (
                with
                  "t4_matching" as materialized (
                    select
                      "t5"."pages" as "#o0",
                      "t5"."id" as "#o1"
                    from
                      "book" as "t5"
                    where
                      ("t5"."publisher_id" = "t3"."id")
                  )
                select
                  string_agg(
                    (
                      '{"title":' || to_json(("t6"."title")::text)::text || ',"pages":' || coalesce(("t6"."pages")::text, 'null') || ',"reviews":' || (
                        '{"pageInfo":' || (
                          '{"hasNextPage":' || case
                            when "t7"."#more" then 'true'
                            else 'false'
                          end || '}'
                        ) || ',"nodes":' || ('[' || coalesce("t7"."c0", '') || ']') || '}'
                      ) || '}'
                    ),
                    ','
                    order by
                      "t6"."#o0" desc nulls last,
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
                      "t5"."pages",
                      "t5"."id",
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
                          "#o0" desc nulls last,
                          "#o1" asc nulls last
                        limit
                          $1::int
                      ) as "t4_kept"
                      join "book" as "t5" on "t5"."id" = "t4_kept"."#o1"
                  ) as "t6"
                  cross join lateral (
                    select
                      string_agg(('{"stars":' || ("t9"."stars")::text || '}'), ',') filter (
                        where
                          "t9"."#n" <= $2
                      ) as "c0",
                      count(*) > $3 as "#more"
                    from
                      (
                        select
                          "page".*,
                          row_number() over (
                            order by
                              "page"."#o0" desc nulls last,
                              "page"."#o1" asc nulls last
                          ) as "#n"
                        from
                          (
                            select
                              "t8"."stars",
                              "t8"."written_at" as "#o0",
                              "t8"."id" as "#o1"
                            from
                              "review" as "t8"
                            where
                              ("t8"."book_id" = "t6"."id")
                            order by
                              "#o0" desc nulls last,
                              "#o1" asc nulls last
                            limit
                              $4::int + 1
                          ) as "page"
                      ) as "t9"
                  ) as "t7"
              ) as "t4"
            where
              ("t3"."country_code" = "t1"."code")
          ) as "t2"
        where
          ("t1"."code" = $5)
        limit
          1
      ),
      'null'
    ) || '}'
  ) as "answer"
from
  (
    select
      1
  ) as "root";

-- Resolvers: 1 statement

-- $1 = 2
-- $2 = 1
-- $3 = 1
-- $4 = 1
-- $5 = "VN"
select
  (
    select
      (
        '{"__typename":"Country",":name":' || to_json(("t1"."name")::text)::text || ',":publishers":' || ('[' || coalesce("t2"."c0", '') || ']') || '}'
      )
    from
      "country" as "t1"
      cross join lateral (
        select
          string_agg(
            (
              '{"__typename":"Publisher",":name":' || to_json(("t3"."name")::text)::text || ',":books(first:2,orderBy:[{direction:DESC,field:PAGES}])":' || (
                '{"__typename":"BookConnection",":totalCount":' || "t4"."#total" || ',":nodes":' || ('[' || coalesce("t4"."c0", '') || ']') || '}'
              ) || '}'
            ),
            ','
            order by
              "t3"."id"
          ) as "c0"
        from
          "publisher" as "t3"
          cross join lateral (
            with
              "t4_matching" as materialized (
                select
                  "t5"."pages" as "#o0",
                  "t5"."id" as "#o1"
                from
                  "book" as "t5"
                where
                  ("t5"."publisher_id" = "t3"."id")
              )
            select
              string_agg(
                (
                  '{"__typename":"Book",":title":' || to_json(("t6"."title")::text)::text || ',":pages":' || coalesce(("t6"."pages")::text, 'null') || ',":reviews(first:1)":' || (
                    '{"__typename":"ReviewConnection",":pageInfo":' || (
                      '{"__typename":"PageInfo",":hasNextPage":' || case
                        when "t7"."#more" then 'true'
                        else 'false'
                      end || '}'
                    ) || ',":nodes":' || ('[' || coalesce("t7"."c0", '') || ']') || '}'
                  ) || '}'
                ),
                ','
                order by
                  "t6"."#o0" desc nulls last,
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
                  "t5"."pages",
                  "t5"."id",
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
                      "#o0" desc nulls last,
                      "#o1" asc nulls last
                    limit
                      $1::int
                  ) as "t4_kept"
                  join "book" as "t5" on "t5"."id" = "t4_kept"."#o1"
              ) as "t6"
              cross join lateral (
                select
                  string_agg(('{"__typename":"Review",":stars":' || ("t9"."stars")::text || '}'), ',') filter (
                    where
                      "t9"."#n" <= $2
                  ) as "c0",
                  count(*) > $3 as "#more"
                from
                  (
                    select
                      "page".*,
                      row_number() over (
                        order by
                          "page"."#o0" desc nulls last,
                          "page"."#o1" asc nulls last
                      ) as "#n"
                    from
                      (
                        select
                          "t8"."stars",
                          "t8"."written_at" as "#o0",
                          "t8"."id" as "#o1"
                        from
                          "review" as "t8"
                        where
                          ("t8"."book_id" = "t6"."id")
                        order by
                          "#o0" desc nulls last,
                          "#o1" asc nulls last
                        limit
                          $4::int + 1
                      ) as "page"
                  ) as "t9"
              ) as "t7"
          ) as "t4"
        where
          ("t3"."country_code" = "t1"."code")
      ) as "t2"
    where
      ("t1"."code" = $5)
    limit
      1
  ) as "value"
from
  (
    select
      1
  ) as "root";
