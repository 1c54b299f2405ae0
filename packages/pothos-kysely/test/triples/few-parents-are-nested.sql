-- The answer: 1 statement

-- $1 = 2
select
  ('{"books":' || ('{"nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || '}') || '}') as "answer"
from
  (
    select
      1
  ) as "root"
  cross join lateral (
    select
      string_agg(
        (
          '{"title":' || to_json(("t3"."title")::text)::text || ',"authors":' || ('[' || coalesce("t4"."c0", '') || ']') || ',"reviewList":' || ('[' || coalesce("t6"."c0", '') || ']') || ',"stars":' || (
            '{"total":' || '"' || (trim_scale(coalesce("t8"."a0", 0)::int8))::text || '"' || ',"count":' || (coalesce("t8"."a1", 0)::int4)::text || ',"best":' || coalesce(("t8"."a2"::int4)::text, 'null') || '}'
          ) || ',"highStars":' || ('{"count":' || (coalesce("t8"."a3", 0)::int4)::text || '}') || ',"reviewCount":' || (coalesce("t8"."a4", 0)::int4)::text || '}'
        ),
        ','
      ) as "c0"
    from
      (
        select
          "t2"."title",
          "t2"."id",
          (
            select
              count(*)
            from
              review r
            where
              ("r"."book_id" = "t2"."id")
          ) as "#o0",
          "t2"."id" as "#o1"
        from
          "book" as "t2"
        where
          true
        order by
          "#o0" desc nulls last,
          "#o1" asc nulls last
        limit
          $1::int
      ) as "t3"
      cross join lateral (
        select
          string_agg(
            ('{"name":' || to_json(("t5"."name")::text)::text || '}'),
            ','
            order by
              "t5"."name",
              "t5"."id"
          ) as "c0"
        from
          "book_author" as "t4_link"
          join "author" as "t5" on "t5"."id" = "t4_link"."author_id"
        where
          ("t4_link"."book_id" = "t3"."id")
      ) as "t4"
      cross join lateral (
        select
          string_agg(
            ('{"stars":' || ("t7"."stars")::text || '}'),
            ','
            order by
              "t7"."written_at",
              "t7"."id"
          ) as "c0"
        from
          "review" as "t7"
        where
          ("t7"."book_id" = "t3"."id")
      ) as "t6"
      cross join lateral (
        select
          sum("t9"."stars") as "a0",
          count(*) as "a1",
          max("t9"."stars") as "a2",
          count(*) filter (
            where
              "t9"."stars" > 3
          ) as "a3",
          count(*) as "a4"
        from
          "review" as "t9"
        where
          ("t9"."book_id" = "t3"."id")
      ) as "t8"
  ) as "t1";

-- Resolvers: 1 statement

-- $1 = 2
select
  ('{"__typename":"BookConnection",":nodes":' || ('[' || coalesce("t1"."c0", '') || ']') || '}') as "value"
from
  (
    select
      1
  ) as "root"
  cross join lateral (
    select
      string_agg(
        (
          '{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || ',":authors":' || ('[' || coalesce("t4"."c0", '') || ']') || ',":reviewList":' || ('[' || coalesce("t6"."c0", '') || ']') || ',":stars":' || (
            '{"__typename":"Stars",":total":' || '"' || (trim_scale(coalesce("t8"."a0", 0)::int8))::text || '"' || ',":count":' || (coalesce("t8"."a1", 0)::int4)::text || ',":best":' || coalesce(("t8"."a2"::int4)::text, 'null') || '}'
          ) || ',":highStars":' || ('{"__typename":"Stars",":count":' || (coalesce("t8"."a3", 0)::int4)::text || '}') || ',":reviewCount":' || (coalesce("t8"."a4", 0)::int4)::text || '}'
        ),
        ','
      ) as "c0"
    from
      (
        select
          "t2"."title",
          "t2"."id",
          (
            select
              count(*)
            from
              review r
            where
              ("r"."book_id" = "t2"."id")
          ) as "#o0",
          "t2"."id" as "#o1"
        from
          "book" as "t2"
        where
          true
        order by
          "#o0" desc nulls last,
          "#o1" asc nulls last
        limit
          $1::int
      ) as "t3"
      cross join lateral (
        select
          string_agg(
            ('{"__typename":"Author",":name":' || to_json(("t5"."name")::text)::text || '}'),
            ','
            order by
              "t5"."name",
              "t5"."id"
          ) as "c0"
        from
          "book_author" as "t4_link"
          join "author" as "t5" on "t5"."id" = "t4_link"."author_id"
        where
          ("t4_link"."book_id" = "t3"."id")
      ) as "t4"
      cross join lateral (
        select
          string_agg(
            ('{"__typename":"Review",":stars":' || ("t7"."stars")::text || '}'),
            ','
            order by
              "t7"."written_at",
              "t7"."id"
          ) as "c0"
        from
          "review" as "t7"
        where
          ("t7"."book_id" = "t3"."id")
      ) as "t6"
      cross join lateral (
        select
          sum("t9"."stars") as "a0",
          count(*) as "a1",
          max("t9"."stars") as "a2",
          count(*) filter (
            where
              "t9"."stars" > 3
          ) as "a3",
          count(*) as "a4"
        from
          "review" as "t9"
        where
          ("t9"."book_id" = "t3"."id")
      ) as "t8"
  ) as "t1";
