-- The answer: 1 statement

-- $1 = "XX"
-- $2 = "none"
-- $3 = 20
-- $4 = 20
-- $5 = 20
-- $6 = 20
-- $7 = 20
-- $8 = "none"
-- $9 = 20
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
      '{"totalCount":' || (
        select
          count(*)::text
        from
          "book" as "t5"
        where
          ("t5"."title" = $2)
      ) || ',"pageInfo":' || (
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
          "t4"."#n"
      ) filter (
        where
          "t4"."#n" <= $3
      ) as "c0",
      string_agg(
        ('{"title":' || to_json(("t4"."title")::text)::text || '}'),
        ','
        order by
          "t4"."#n"
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
      ) [1] as "#last"
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
              "t3"."title" as "#o0",
              "t3"."id" as "#o1"
            from
              "book" as "t3"
            where
              ("t3"."title" = $8)
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $9::int + 1
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
-- $7 = "none"
-- $8 = 20
select
  (
    '{"__typename":"BookConnection",":totalCount":' || (
      select
        count(*)::text
      from
        "book" as "t4"
      where
        ("t4"."title" = $1)
    ) || ',":pageInfo":' || (
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
          "t3"."#n"
      ) filter (
        where
          "t3"."#n" <= $2
      ) as "c0",
      string_agg(
        ('{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || '}'),
        ','
        order by
          "t3"."#n"
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
      ) [1] as "#last"
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
              "t2"."title" as "#o0",
              "t2"."id" as "#o1"
            from
              "book" as "t2"
            where
              ("t2"."title" = $7)
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $8::int + 1
          ) as "page"
      ) as "t3"
  ) as "t1";
