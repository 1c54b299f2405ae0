-- The answer: 1 statement

-- $1 = 4
select
  (
    '{"books":' || (
      '{"pageInfo":' || ('{"endCursor":' || coalesce('"' || ("t1"."#last")::text || '"', 'null') || '}') || ',"nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || '}'
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
          '{"title":' || to_json(("t3"."title")::text)::text || ',"pages":' || coalesce(("t3"."pages")::text, 'null') || ',"addedAt":' || coalesce(
            '"' || coalesce(
              rtrim(to_char(("t3"."added_at") at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z" BC'), ' AD'),
              ("t3"."added_at")::text
            ) || '"',
            'null'
          ) || ',"publisher":' || (
            select
              ('{"name":' || to_json(("t4"."name")::text)::text || '}')
            from
              "publisher" as "t4"
            where
              ("t4"."id" = "t3"."publisher_id")
          ) || '}'
        ),
        ','
        order by
          "t3"."#n" asc
      ) as "c0",
      (
        array_agg(
          translate(
            encode(
              convert_to(
                '["hre3d4",' || coalesce(to_json("t3"."#o0"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o1"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o2"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o3"::text)::text, 'null') || ']',
                'UTF8'
              ),
              'base64'
            ),
            E'+/=\n',
            '-_'
          )
          order by
            "t3"."#n"
        )
      ) [1] as "#first",
      (
        array_agg(
          translate(
            encode(
              convert_to(
                '["hre3d4",' || coalesce(to_json("t3"."#o0"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o1"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o2"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o3"::text)::text, 'null') || ']',
                'UTF8'
              ),
              'base64'
            ),
            E'+/=\n',
            '-_'
          )
          order by
            "t3"."#n" desc
        )
      ) [1] as "#last"
    from
      (
        select
          "page".*,
          row_number() over (
            order by
              "page"."#o0" asc nulls first,
              "page"."#o1" desc nulls last,
              "page"."#o2" asc nulls last,
              "page"."#o3" asc nulls last
          ) as "#n"
        from
          (
            select
              "t2"."title",
              "t2"."pages",
              "t2"."added_at",
              "t2"."publisher_id",
              "t2"."pages" as "#o0",
              "t2"."added_at" as "#o1",
              (
                select
                  p.name
                from
                  publisher p
                where
                  ("p"."id" = "t2"."publisher_id")
              ) as "#o2",
              "t2"."id" as "#o3"
            from
              "book" as "t2"
            where
              true
            order by
              "#o0" asc nulls first,
              "#o1" desc nulls last,
              "#o2" asc nulls last,
              "#o3" asc nulls last
            limit
              $1::int
          ) as "page"
      ) as "t3"
  ) as "t1";

-- Resolvers: 1 statement

-- $1 = 4
select
  (
    '{"__typename":"BookConnection",":pageInfo":' || (
      '{"__typename":"PageInfo",":endCursor":' || coalesce('"' || ("t1"."#last")::text || '"', 'null') || '}'
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
          '{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || ',":pages":' || coalesce(("t3"."pages")::text, 'null') || ',":addedAt":' || coalesce(
            '"' || coalesce(
              rtrim(to_char(("t3"."added_at") at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z" BC'), ' AD'),
              ("t3"."added_at")::text
            ) || '"',
            'null'
          ) || ',":publisher":' || (
            select
              ('{"__typename":"Publisher",":name":' || to_json(("t4"."name")::text)::text || '}')
            from
              "publisher" as "t4"
            where
              ("t4"."id" = "t3"."publisher_id")
          ) || '}'
        ),
        ','
        order by
          "t3"."#n" asc
      ) as "c0",
      (
        array_agg(
          translate(
            encode(
              convert_to(
                '["hre3d4",' || coalesce(to_json("t3"."#o0"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o1"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o2"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o3"::text)::text, 'null') || ']',
                'UTF8'
              ),
              'base64'
            ),
            E'+/=\n',
            '-_'
          )
          order by
            "t3"."#n"
        )
      ) [1] as "#first",
      (
        array_agg(
          translate(
            encode(
              convert_to(
                '["hre3d4",' || coalesce(to_json("t3"."#o0"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o1"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o2"::text)::text, 'null') || ',' || coalesce(to_json("t3"."#o3"::text)::text, 'null') || ']',
                'UTF8'
              ),
              'base64'
            ),
            E'+/=\n',
            '-_'
          )
          order by
            "t3"."#n" desc
        )
      ) [1] as "#last"
    from
      (
        select
          "page".*,
          row_number() over (
            order by
              "page"."#o0" asc nulls first,
              "page"."#o1" desc nulls last,
              "page"."#o2" asc nulls last,
              "page"."#o3" asc nulls last
          ) as "#n"
        from
          (
            select
              "t2"."title",
              "t2"."pages",
              "t2"."added_at",
              "t2"."publisher_id",
              "t2"."pages" as "#o0",
              "t2"."added_at" as "#o1",
              (
                select
                  p.name
                from
                  publisher p
                where
                  ("p"."id" = "t2"."publisher_id")
              ) as "#o2",
              "t2"."id" as "#o3"
            from
              "book" as "t2"
            where
              true
            order by
              "#o0" asc nulls first,
              "#o1" desc nulls last,
              "#o2" asc nulls last,
              "#o3" asc nulls last
            limit
              $1::int
          ) as "page"
      ) as "t3"
  ) as "t1";
