-- The answer: 1 statement

-- $1 = 3
-- $2 = 3
-- $3 = 3
-- $4 = 3
-- $5 = 3
-- $6 = 3
select
  (
    '{"books":' || (
      '{"totalCount":' || (
        select
          count(*)::text
        from
          "book" as "t4"
        where
          true
      ) || ',"pageInfo":' || (
        '{"hasNextPage":' || case
          when "t1"."#more" then 'true'
          else 'false'
        end || ',"hasPreviousPage":' || case
          when false then 'true'
          else 'false'
        end || ',"startCursor":' || coalesce('"' || ("t1"."#first")::text || '"', 'null') || ',"endCursor":' || coalesce('"' || ("t1"."#last")::text || '"', 'null') || '}'
      ) || ',"edges":' || ('[' || coalesce("t1"."c0", '') || ']') || ',"nodes":' || ('[' || coalesce("t1"."c1", '') || ']') || '}'
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
                  '["2HiwSy",' || coalesce(to_json("t3"."#o0"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o1"::text)::text, 'null') || ']',
                  'UTF8'
                ),
                'base64'
              ),
              E'+/=\n',
              '-_'
            )
          )::text || '"' || ',"node":' || ('{"title":' || to_json(("t3"."title")::text)::text || '}') || '}'
        ),
        ','
        order by
          "t3"."#n" asc
      ) filter (
        where
          "t3"."#n" <= $1
      ) as "c0",
      string_agg(
        (
          '{"id":' || '"' || (translate(encode(convert_to('Book:' || "t3"."id"::text, 'UTF8'), 'base64'), E'\n', ''))::text || '"' || ',"title":' || to_json(("t3"."title")::text)::text || ',"genre":' || coalesce(
            case
              when (("t3"."genre")::text in ('ESSAYS', 'NOVEL', 'POEMS')) is not false then to_json(("t3"."genre")::text)::text
              else '\u0001'
            end,
            'null'
          ) || ',"price":' || coalesce('"' || (trim_scale("t3"."price"))::text || '"', 'null') || ',"pages":' || coalesce(("t3"."pages")::text, 'null') || ',"addedAt":' || coalesce(
            '"' || coalesce(
              rtrim(to_char(("t3"."added_at") at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z" BC'), ' AD'),
              ("t3"."added_at")::text
            ) || '"',
            'null'
          ) || ',"published":' || coalesce(to_json("t3"."published")::text, 'null') || ',"tags":' || case
            when (array_position("t3"."tags", null) is null) is not false then to_json("t3"."tags")::text
            else '\u0001'
          end || ',"inPrint":' || case ("t3"."in_print")
            when true then 'true'
            when false then 'false'
          end || '}'
        ),
        ','
        order by
          "t3"."#n" asc
      ) filter (
        where
          "t3"."#n" <= $2
      ) as "c1",
      count(*) > $3 as "#more",
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
            "t3"."#n" <= $4
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
            "t3"."#n" <= $5
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
              "t2"."id",
              "t2"."genre",
              "t2"."price",
              "t2"."pages",
              "t2"."added_at",
              "t2"."published",
              "t2"."tags",
              "t2"."in_print",
              "t2"."title" as "#o0",
              "t2"."id" as "#o1"
            from
              "book" as "t2"
            where
              true
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $6::int + 1
          ) as "page"
      ) as "t3"
  ) as "t1";

-- Resolvers: 1 statement

-- $1 = 3
-- $2 = 3
-- $3 = 3
-- $4 = 3
-- $5 = 3
-- $6 = 3
select
  (
    '{"__typename":"BookConnection",":totalCount":' || (
      select
        count(*)::text
      from
        "book" as "t4"
      where
        true
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
          )::text || '"' || ',":node":' || ('{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || '}') || '}'
        ),
        ','
        order by
          "t3"."#n" asc
      ) filter (
        where
          "t3"."#n" <= $1
      ) as "c0",
      string_agg(
        (
          '{"__typename":"Book",":id":' || '"' || (translate(encode(convert_to('Book:' || "t3"."id"::text, 'UTF8'), 'base64'), E'\n', ''))::text || '"' || ',":title":' || to_json(("t3"."title")::text)::text || ',":genre":' || coalesce(to_json(("t3"."genre")::text)::text, 'null') || ',":price":' || coalesce('"' || (trim_scale("t3"."price"))::text || '"', 'null') || ',":pages":' || coalesce(("t3"."pages")::text, 'null') || ',":addedAt":' || coalesce(
            '"' || coalesce(
              rtrim(to_char(("t3"."added_at") at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z" BC'), ' AD'),
              ("t3"."added_at")::text
            ) || '"',
            'null'
          ) || ',":published":' || coalesce(to_json("t3"."published")::text, 'null') || ',":tags":' || to_json("t3"."tags")::text || ',":inPrint":' || case ("t3"."in_print")
            when true then 'true'
            when false then 'false'
          end || '}'
        ),
        ','
        order by
          "t3"."#n" asc
      ) filter (
        where
          "t3"."#n" <= $2
      ) as "c1",
      count(*) > $3 as "#more",
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
            "t3"."#n" <= $4
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
            "t3"."#n" <= $5
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
              "t2"."id",
              "t2"."genre",
              "t2"."price",
              "t2"."pages",
              "t2"."added_at",
              "t2"."published",
              "t2"."tags",
              "t2"."in_print",
              "t2"."title" as "#o0",
              "t2"."id" as "#o1"
            from
              "book" as "t2"
            where
              true
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $6::int + 1
          ) as "page"
      ) as "t3"
  ) as "t1";
