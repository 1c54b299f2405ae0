-- No answer without resolvers: Query.authorByKey is resolved in JavaScript.

-- Resolvers: 1 statement

-- $1 = ["9007199254740995"]
select
  "t4"."id"::text as "key",
  (
    '{"__typename":"Author",":number":' || '"' || (trim_scale("t1"."id"))::text || '"' || ',":name":' || to_json(("t1"."name")::text)::text || ',":bookList":' || ('[' || coalesce("t2"."c0", '') || ']') || '}'
  ) as "value"
from
  "author" as "t4"
  join "author" as "t1" on "t1"."id" = coalesce("t4"."merged_into", "t4"."id")
  cross join lateral (
    select
      string_agg(
        ('{"__typename":"Book",":title":' || to_json(("t3"."title")::text)::text || '}'),
        ','
        order by
          "t3"."title",
          "t3"."id"
      ) as "c0"
    from
      "book_author" as "t2_link"
      join "book" as "t3" on "t3"."id" = "t2_link"."book_id"
    where
      ("t2_link"."author_id" = "t1"."id")
  ) as "t2"
where
  ("t4"."id" = any ($1::int8[]));
