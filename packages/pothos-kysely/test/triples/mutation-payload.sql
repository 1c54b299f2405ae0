-- No answer without resolvers: it fails, or is not a query.

-- Resolvers: 3 statements

-- $1 = "00000000-0000-4000-9000-000000000002"
select
  "title"
from
  "book"
where
  "id" = $1;

-- $1 = "Tên mới"
-- $2 = "00000000-0000-4000-9000-000000000002"
update "book"
set
  "title" = $1
where
  "id" = $2;

-- $1 = ["00000000-0000-4000-9000-000000000002"]
select
  "t1"."id"::text as "key",
  (
    '{"__typename":"Book",":id":' || '"' || (translate(encode(convert_to('Book:' || "t1"."id"::text, 'UTF8'), 'base64'), E'\n', ''))::text || '"' || ',":title":' || to_json(("t1"."title")::text)::text || ',":authors":' || ('[' || coalesce("t2"."c0", '') || ']') || ',":publisher":' || (
      select
        ('{"__typename":"Publisher",":name":' || to_json(("t4"."name")::text)::text || '}')
      from
        "publisher" as "t4"
      where
        ("t4"."id" = "t1"."publisher_id")
    ) || '}'
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
