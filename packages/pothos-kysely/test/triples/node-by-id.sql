-- No answer without resolvers: Query.node is resolved in JavaScript.

-- Resolvers: 1 statement

-- $1 = ["00000000-0000-4000-9000-000000000007"]
select
  "t1"."id"::text as "key",
  (
    '{"__typename":"Book",":id":' || '"' || (translate(encode(convert_to('Book:' || "t1"."id"::text, 'UTF8'), 'base64'), E'\n', ''))::text || '"' || ',":title":' || to_json(("t1"."title")::text)::text || ',":authors":' || ('[' || coalesce("t2"."c0", '') || ']') || '}'
  ) as "value"
from
  "book" as "t1"
  cross join lateral (
    select
      string_agg(
        ('{"__typename":"Author",":name":' || to_json(("t3"."name")::text)::text || '}'),
        ','
        order by
          "t3"."name",
          "t3"."id"
      ) as "c0"
    from
      "book_author" as "t2_link"
      join "author" as "t3" on "t3"."id" = "t2_link"."author_id"
    where
      ("t2_link"."book_id" = "t1"."id")
  ) as "t2"
where
  ("t1"."id" = any ($1::uuid[]));
