-- The answer: 1 statement

-- $1 = "XX"
-- $2 = "none"
-- $3 = 20
-- $4 = 20
-- $5 = 20
-- $6 = 20
-- $7 = 20
-- $8 = 20
select
  (
    '{"country":' || coalesce(
      (
        select
          ('{"name":' || to_json(("t1"."name")::text)::text || '}')
        from
          "country" as "t1"
        where
          ("t1"."code" = $1)
        limit
          1
      ),
      'null'
    ) || ',"books":' || (
      '{"totalCount":' || "t2"."#total" || ',"pageInfo":' || (
        '{"hasNextPage":' || case
          when "t2"."#more" then 'true'
          else 'false'
        end || ',"hasPreviousPage":' || case
          when false then 'true'
          else 'false'
        end || ',"startCursor":' || coalesce('"' || ("t2"."#first")::text || '"', 'null') || ',"endCursor":' || coalesce('"' || ("t2"."#last")::text || '"', 'null') || '}'
      ) || ',"edges":' || ('[' || coalesce("t2"."c0", '') || ']') || ',"nodes":' || ('[' || coalesce("t2"."c1", '') || ']') || '}'
    ) || '}'
  ) as "answer"
from
  (
    select
      1
  ) as "root"
  cross join lateral (
    with
      "t2_matching" as materialized (
        select
          "t3"."title" as "#o0",
          "t3"."id" as "#o1"
        from
          "book" as "t3"
        where
          ("t3"."title" = $2)
      )
    select
      string_agg(
        (
          '{"cursor":' || '"' || (
            translate(
              encode(
                convert_to(
                  '["2HiwSy",' || coalesce(to_json("t4"."#o0"::text)::text, 'null') || ',' || coalesce(to_json("t4"."#o1"::text)::text, 'null') || ']',
                  'UTF8'
                ),
                'base64'
              ),
              E'+/=\n',
              '-_'
            )
          )::text || '"' || '}'
        ),
        ','
        order by
          "t4"."#n" asc
      ) filter (
        where
          "t4"."#n" <= $3
      ) as "c0",
      string_agg(
        ('{"title":' || to_json(("t4"."title")::text)::text || '}'),
        ','
        order by
          "t4"."#n" asc
      ) filter (
        where
          "t4"."#n" <= $4
      ) as "c1",
      count(*) > $5 as "#more",
      (
        array_agg(
          translate(
            encode(
              convert_to(
                '["2HiwSy",' || coalesce(to_json("t4"."#o0"::text)::text, 'null') || ',' || coalesce(to_json("t4"."#o1"::text)::text, 'null') || ']',
                'UTF8'
              ),
              'base64'
            ),
            E'+/=\n',
            '-_'
          )
          order by
            "t4"."#n"
        ) filter (
          where
            "t4"."#n" <= $6
        )
      ) [1] as "#first",
      (
        array_agg(
          translate(
            encode(
              convert_to(
                '["2HiwSy",' || coalesce(to_json("t4"."#o0"::text)::text, 'null') || ',' || coalesce(to_json("t4"."#o1"::text)::text, 'null') || ']',
                'UTF8'
              ),
              'base64'
            ),
            E'+/=\n',
            '-_'
          )
          order by
            "t4"."#n" desc
        ) filter (
          where
            "t4"."#n" <= $7
        )
      ) [1] as "#last",
      (
        select
          count(*)
        from
          "t2_matching"
      )::text as "#total"
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
              "t3"."title",
              "t2_kept"."#o0",
              "t2_kept"."#o1"
            from
              (
                select
                  *
                from
                  "t2_matching" as "t2_kept"
                where
                  true
                order by
                  "#o0" asc nulls last,
                  "#o1" asc nulls last
                limit
                  $8::int + 1
              ) as "t2_kept"
              join "book" as "t3" on "t3"."id" = "t2_kept"."#o1"
          ) as "page"
      ) as "t4"
  ) as "t2";

-- Resolvers: 2 statements

-- $1 = "XX"
select
  (
    select
      ('{"__typename":"Country",":name":' || to_json(("t1"."name")::text)::text || '}')
    from
      "country" as "t1"
    where
      ("t1"."code" = $1)
    limit
      1
  ) as "value"
from
  (
    select
      1
  ) as "root";

-- $1 = "none"
-- $2 = 20
-- $3 = 20
-- $4 = 20
-- $5 = 20
-- $6 = 20
-- $7 = 20
select
  (
    '{"__typename":"BookConnection",":totalCount":' || "t1"."#total" || ',":pageInfo":' || (
      '{"__typename":"PageInfo",":hasNextPage":' || case
        when "t1"."#more" then 'true'
        else 'false'
      end || ',":hasPreviousPage":' || case
        when false then 'true'
        else 'false'
      end || ',":startCursor":' || coalesce('"' || ("t1"."#first")::text || '"', 'null') || ',":endCursor":' || coalesce('"' || ("t1"."#last")::text || '"', 'null') || '}'
    ) || ',":edges":' || ('[' || coalesce("t1"."c0", '') || ']') || ',":nodes":' || ('[' || coalesce("t1"."c1", '') || ']') || '}'
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
          ("t2"."title" = $1)
      )
    select
      string_agg(
        (
          '{"__typename":"BookEdge",":cursor":' || '"' || (
            translate(
              encode(
                convert_to(
                  '["2HiwSy",' || coalesce(to_json("t3"."#o0"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o1"::text)::text, 'null') || ']',
                  'UTF8'
                ),
                'base64'
              ),
              E'+/=\n',
              '-_'
            )
          )::text || '"' || '}'
        ),
        ','
        order by
          "t3"."#n" asc
      ) filter (
        where
          "t3"."#n" <= $2
      ) as "c0",
      string_agg(
        ('{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || '}'),
        ','
        order by
          "t3"."#n" asc
      ) filter (
        where
          "t3"."#n" <= $3
      ) as "c1",
      count(*) > $4 as "#more",
      (
        array_agg(
          translate(
            encode(
              convert_to(
                '["2HiwSy",' || coalesce(to_json("t3"."#o0"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o1"::text)::text, 'null') || ']',
                'UTF8'
              ),
              'base64'
            ),
            E'+/=\n',
            '-_'
          )
          order by
            "t3"."#n"
        ) filter (
          where
            "t3"."#n" <= $5
        )
      ) [1] as "#first",
      (
        array_agg(
          translate(
            encode(
              convert_to(
                '["2HiwSy",' || coalesce(to_json("t3"."#o0"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o1"::text)::text, 'null') || ']',
                'UTF8'
              ),
              'base64'
            ),
            E'+/=\n',
            '-_'
          )
          order by
            "t3"."#n" desc
        ) filter (
          where
            "t3"."#n" <= $6
        )
      ) [1] as "#last",
      (
        select
          count(*)
        from
          "t1_matching"
      )::text as "#total"
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
                  $7::int + 1
              ) as "t1_kept"
              join "book" as "t2" on "t2"."id" = "t1_kept"."#o1"
          ) as "page"
      ) as "t3"
  ) as "t1";
