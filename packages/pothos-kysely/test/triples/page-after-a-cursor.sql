-- The answer: 1 statement

-- $1 = "1955-08-01"
-- $2 = "1955-08-01"
-- $3 = "9007199254741021"
-- $4 = 2
-- $5 = 2
-- $6 = "1955-08-01"
-- $7 = "1955-08-01"
-- $8 = "9007199254741021"
-- $9 = 2
select
  (
    '{"authors":' || (
      '{"pageInfo":' || (
        '{"hasNextPage":' || case
          when "t1"."#more" then 'true'
          else 'false'
        end || ',"hasPreviousPage":' || case
          when exists (
            select
              1
            from
              "author" as "t4"
            where
              (
                true
                and (
                  (
                    (
                      ("t4"."born" > cast($1::text as date))
                      or ("t4"."born" is null)
                    )
                    or (
                      ("t4"."born" = cast($2::text as date))
                      and (
                        ("t4"."id" > cast($3::text as int8))
                        or ("t4"."id" is null)
                      )
                    )
                  ) is not true
                )
              )
          ) then 'true'
          else 'false'
        end || '}'
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
          '{"name":' || to_json(("t3"."name")::text)::text || ',"born":' || coalesce(to_json("t3"."born")::text, 'null') || '}'
        ),
        ','
      ) filter (
        where
          "t3"."#n" <= $4
      ) as "c0",
      count(*) > $5 as "#more"
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
              "t2"."born",
              "t2"."born" as "#o0",
              "t2"."id" as "#o1"
            from
              "author" as "t2"
            where
              (
                true
                and (
                  (
                    ("t2"."born" > cast($6::text as date))
                    or ("t2"."born" is null)
                  )
                  or (
                    ("t2"."born" = cast($7::text as date))
                    and (
                      ("t2"."id" > cast($8::text as int8))
                      or ("t2"."id" is null)
                    )
                  )
                )
              )
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $9::int + 1
          ) as "page"
      ) as "t3"
  ) as "t1";

-- Resolvers: 1 statement

-- $1 = "1955-08-01"
-- $2 = "1955-08-01"
-- $3 = "9007199254741021"
-- $4 = 2
-- $5 = 2
-- $6 = "1955-08-01"
-- $7 = "1955-08-01"
-- $8 = "9007199254741021"
-- $9 = 2
select
  (
    '{"__typename":"AuthorConnection",":pageInfo":' || (
      '{"__typename":"PageInfo",":hasNextPage":' || case
        when "t1"."#more" then 'true'
        else 'false'
      end || ',":hasPreviousPage":' || case
        when exists (
          select
            1
          from
            "author" as "t4"
          where
            (
              true
              and (
                (
                  (
                    ("t4"."born" > cast($1::text as date))
                    or ("t4"."born" is null)
                  )
                  or (
                    ("t4"."born" = cast($2::text as date))
                    and (
                      ("t4"."id" > cast($3::text as int8))
                      or ("t4"."id" is null)
                    )
                  )
                ) is not true
              )
            )
        ) then 'true'
        else 'false'
      end || '}'
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
          '{"__typename":"Author",":name":' || to_json(("t3"."name")::text)::text || ',":born":' || coalesce(to_json("t3"."born")::text, 'null') || '}'
        ),
        ','
      ) filter (
        where
          "t3"."#n" <= $4
      ) as "c0",
      count(*) > $5 as "#more"
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
              "t2"."born",
              "t2"."born" as "#o0",
              "t2"."id" as "#o1"
            from
              "author" as "t2"
            where
              (
                true
                and (
                  (
                    ("t2"."born" > cast($6::text as date))
                    or ("t2"."born" is null)
                  )
                  or (
                    ("t2"."born" = cast($7::text as date))
                    and (
                      ("t2"."id" > cast($8::text as int8))
                      or ("t2"."id" is null)
                    )
                  )
                )
              )
            order by
              "#o0" asc nulls last,
              "#o1" asc nulls last
            limit
              $9::int + 1
          ) as "page"
      ) as "t3"
  ) as "t1";
