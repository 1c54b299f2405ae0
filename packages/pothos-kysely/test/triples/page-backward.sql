-- The answer: 1 statement

-- $1 = 3
-- $2 = 3
-- $3 = 3
-- $4 = 3
-- $5 = 3
select
  (
    '{"reviews":' || (
      '{"pageInfo":' || (
        '{"hasNextPage":' || case
          when false then 'true'
          else 'false'
        end || ',"hasPreviousPage":' || case
          when "t1"."#more" then 'true'
          else 'false'
        end || ',"startCursor":' || coalesce('"' || ("t1"."#last")::text || '"', 'null') || ',"endCursor":' || coalesce('"' || ("t1"."#first")::text || '"', 'null') || '}'
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
          '{"stars":' || ("t3"."stars")::text || ',"text":' || to_json(("t3"."text")::text)::text || ',"writtenAt":' || '"' || coalesce(
            rtrim(to_char(("t3"."written_at") at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z" BC'), ' AD'),
            ("t3"."written_at")::text
          ) || '"' || '}'
        ),
        ','
        order by
          "t3"."#n" desc
      ) filter (
        where
          "t3"."#n" <= $1
      ) as "c0",
      count(*) > $2 as "#more",
      (
        array_agg(
          translate(
            encode(
              convert_to(
                '["4Cvs_x",' || coalesce(to_json("t3"."#o0"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o1"::text)::text, 'null') || ']',
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
            "t3"."#n" <= $3
        )
      ) [1] as "#first",
      (
        array_agg(
          translate(
            encode(
              convert_to(
                '["4Cvs_x",' || coalesce(to_json("t3"."#o0"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o1"::text)::text, 'null') || ']',
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
            "t3"."#n" <= $4
        )
      ) [1] as "#last"
    from
      (
        select
          "page".*,
          row_number() over (
            order by
              "page"."#o0" desc nulls first,
              "page"."#o1" desc nulls first
          ) as "#n"
        from
          (
            select
              "t2"."stars",
              "t2"."text",
              "t2"."written_at",
              "t2"."stars" as "#o0",
              "t2"."id" as "#o1"
            from
              "review" as "t2"
            where
              true
            order by
              "#o0" desc nulls first,
              "#o1" desc nulls first
            limit
              $5::int + 1
          ) as "page"
      ) as "t3"
  ) as "t1";

-- Resolvers: 1 statement

-- $1 = 3
-- $2 = 3
-- $3 = 3
-- $4 = 3
-- $5 = 3
select
  (
    '{"__typename":"ReviewConnection",":pageInfo":' || (
      '{"__typename":"PageInfo",":hasNextPage":' || case
        when false then 'true'
        else 'false'
      end || ',":hasPreviousPage":' || case
        when "t1"."#more" then 'true'
        else 'false'
      end || ',":startCursor":' || coalesce('"' || ("t1"."#last")::text || '"', 'null') || ',":endCursor":' || coalesce('"' || ("t1"."#first")::text || '"', 'null') || '}'
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
          '{"__typename":"Review",":stars":' || ("t3"."stars")::text || ',":text":' || to_json(("t3"."text")::text)::text || ',":writtenAt":' || '"' || coalesce(
            rtrim(to_char(("t3"."written_at") at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z" BC'), ' AD'),
            ("t3"."written_at")::text
          ) || '"' || '}'
        ),
        ','
        order by
          "t3"."#n" desc
      ) filter (
        where
          "t3"."#n" <= $1
      ) as "c0",
      count(*) > $2 as "#more",
      (
        array_agg(
          translate(
            encode(
              convert_to(
                '["4Cvs_x",' || coalesce(to_json("t3"."#o0"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o1"::text)::text, 'null') || ']',
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
            "t3"."#n" <= $3
        )
      ) [1] as "#first",
      (
        array_agg(
          translate(
            encode(
              convert_to(
                '["4Cvs_x",' || coalesce(to_json("t3"."#o0"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o1"::text)::text, 'null') || ']',
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
            "t3"."#n" <= $4
        )
      ) [1] as "#last"
    from
      (
        select
          "page".*,
          row_number() over (
            order by
              "page"."#o0" desc nulls first,
              "page"."#o1" desc nulls first
          ) as "#n"
        from
          (
            select
              "t2"."stars",
              "t2"."text",
              "t2"."written_at",
              "t2"."stars" as "#o0",
              "t2"."id" as "#o1"
            from
              "review" as "t2"
            where
              true
            order by
              "#o0" desc nulls first,
              "#o1" desc nulls first
            limit
              $5::int + 1
          ) as "page"
      ) as "t3"
  ) as "t1";
