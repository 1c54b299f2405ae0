-- The answer: 1 statement

-- $1 = "10"
-- $2 = "10"
-- $3 = "10"
-- $4 = "10"
-- $5 = 6
select
  (
    '{"search":' || (
      '{"totalCount":' || (
        select
          count(*)::text
        from
          (
            select
              'Book' as typename,
              id::text as key,
              title as name
            from
              book
            where
              title like '%' || $1::text || '%'
            union all
            select
              'Author',
              id::text,
              name
            from
              author
            where
              name like '%' || $2::text || '%'
            union all
            select
              'Country',
              code,
              name
            from
              country
          ) as "t4"
        where
          true
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
        case "t3"."typename"
          when 'Author' then (
            select
              (
                '{"__typename":"Author","name":' || to_json(("t5"."name")::text)::text || ',"bookList":' || ('[' || coalesce("t6"."c0", '') || ']') || '}'
              )
            from
              "author" as "t5"
              cross join lateral (
                select
                  string_agg(
                    ('{"title":' || to_json(("t7"."title")::text)::text || '}'),
                    ','
                    order by
                      "t7"."title",
                      "t7"."id"
                  ) as "c0"
                from
                  "book_author" as "t6_link"
                  join "book" as "t7" on "t7"."id" = "t6_link"."book_id"
                where
                  ("t6_link"."author_id" = "t5"."id")
              ) as "t6"
            where
              ("t5"."id" = "t3"."key"::int8)
          )
          when 'Book' then (
            select
              (
                '{"__typename":"Book","title":' || to_json(("t8"."title")::text)::text || ',"authors":' || ('[' || coalesce("t9"."c0", '') || ']') || '}'
              )
            from
              "book" as "t8"
              cross join lateral (
                select
                  string_agg(
                    ('{"name":' || to_json(("t10"."name")::text)::text || '}'),
                    ','
                    order by
                      "t10"."name",
                      "t10"."id"
                  ) as "c0"
                from
                  "book_author" as "t9_link"
                  join "author" as "t10" on "t10"."id" = "t9_link"."author_id"
                where
                  ("t9_link"."book_id" = "t8"."id")
              ) as "t9"
            where
              ("t8"."id" = "t3"."key"::uuid)
          )
          when 'Country' then (
            select
              ('{"__typename":"Country","code":' || to_json(("t11"."code")::text)::text || '}')
            from
              "country" as "t11"
            where
              ("t11"."code" = "t3"."key"::text)
          )
        end,
        ','
      ) as "c0"
    from
      (
        select
          "t2"."key",
          "t2"."typename",
          "t2"."name" as "#o0",
          "t2"."key" as "#o1"
        from
          (
            select
              'Book' as typename,
              id::text as key,
              title as name
            from
              book
            where
              title like '%' || $3::text || '%'
            union all
            select
              'Author',
              id::text,
              name
            from
              author
            where
              name like '%' || $4::text || '%'
            union all
            select
              'Country',
              code,
              name
            from
              country
          ) as "t2"
        where
          true
        order by
          "#o0" asc nulls last,
          "#o1" asc nulls last
        limit
          $5::int
      ) as "t3"
  ) as "t1";

-- Resolvers: 1 statement

-- $1 = "10"
-- $2 = "10"
-- $3 = "10"
-- $4 = "10"
-- $5 = 6
select
  (
    '{"__typename":"FoundConnection",":totalCount":' || (
      select
        count(*)::text
      from
        (
          select
            'Book' as typename,
            id::text as key,
            title as name
          from
            book
          where
            title like '%' || $1::text || '%'
          union all
          select
            'Author',
            id::text,
            name
          from
            author
          where
            name like '%' || $2::text || '%'
          union all
          select
            'Country',
            code,
            name
          from
            country
        ) as "t4"
      where
        true
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
        case "t3"."typename"
          when 'Author' then (
            select
              (
                '{"__typename":"Author",":name":' || to_json(("t5"."name")::text)::text || ',":bookList":' || ('[' || coalesce("t6"."c0", '') || ']') || '}'
              )
            from
              "author" as "t5"
              cross join lateral (
                select
                  string_agg(
                    ('{"__typename":"Book",":title":' || to_json(("t7"."title")::text)::text || '}'),
                    ','
                    order by
                      "t7"."title",
                      "t7"."id"
                  ) as "c0"
                from
                  "book_author" as "t6_link"
                  join "book" as "t7" on "t7"."id" = "t6_link"."book_id"
                where
                  ("t6_link"."author_id" = "t5"."id")
              ) as "t6"
            where
              ("t5"."id" = "t3"."key"::int8)
          )
          when 'Book' then (
            select
              (
                '{"__typename":"Book",":title":' || to_json(("t8"."title")::text)::text || ',":authors":' || ('[' || coalesce("t9"."c0", '') || ']') || '}'
              )
            from
              "book" as "t8"
              cross join lateral (
                select
                  string_agg(
                    ('{"__typename":"Author",":name":' || to_json(("t10"."name")::text)::text || '}'),
                    ','
                    order by
                      "t10"."name",
                      "t10"."id"
                  ) as "c0"
                from
                  "book_author" as "t9_link"
                  join "author" as "t10" on "t10"."id" = "t9_link"."author_id"
                where
                  ("t9_link"."book_id" = "t8"."id")
              ) as "t9"
            where
              ("t8"."id" = "t3"."key"::uuid)
          )
          when 'Country' then (
            select
              ('{"__typename":"Country",":code":' || to_json(("t11"."code")::text)::text || '}')
            from
              "country" as "t11"
            where
              ("t11"."code" = "t3"."key"::text)
          )
        end,
        ','
      ) as "c0"
    from
      (
        select
          "t2"."key",
          "t2"."typename",
          "t2"."name" as "#o0",
          "t2"."key" as "#o1"
        from
          (
            select
              'Book' as typename,
              id::text as key,
              title as name
            from
              book
            where
              title like '%' || $3::text || '%'
            union all
            select
              'Author',
              id::text,
              name
            from
              author
            where
              name like '%' || $4::text || '%'
            union all
            select
              'Country',
              code,
              name
            from
              country
          ) as "t2"
        where
          true
        order by
          "#o0" asc nulls last,
          "#o1" asc nulls last
        limit
          $5::int
      ) as "t3"
  ) as "t1";
