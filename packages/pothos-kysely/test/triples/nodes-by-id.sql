-- No answer without resolvers: Query.nodes is resolved in JavaScript.

-- Resolvers: 3 statements

-- $1 = ["00000000-0000-4000-9000-000000000007","00000000-0000-4000-9000-000000000008"]
select
  "t1"."id"::text as "key",
  (
    '{"__typename":"Book",":title":' || to_json(("t1"."title")::text)::text || ',":stars":' || ('{"__typename":"Stars",":count":' || (coalesce("t2"."a0", 0)::int4)::text || '}') || '}'
  ) as "value"
from
  "book" as "t1"
  cross join lateral (
    select
      count(*) as "a0"
    from
      "review" as "t3"
    where
      ("t3"."book_id" = "t1"."id")
  ) as "t2"
where
  ("t1"."id" = any ($1::uuid[]));

-- $1 = ["9007199254740995"]
select
  "t2"."id"::text as "key",
  ('{"__typename":"Author",":number":' || '"' || (trim_scale("t1"."id"))::text || '"' || '}') as "value"
from
  "author" as "t2"
  join "author" as "t1" on "t1"."id" = coalesce("t2"."merged_into", "t2"."id")
where
  ("t2"."id" = any ($1::int8[]));

-- $1 = ["ÑÉ"]
select
  "t1"."code"::text as "key",
  ('{"__typename":"Country",":name":' || to_json(("t1"."name")::text)::text || '}') as "value"
from
  "country" as "t1"
where
  ("t1"."code" = any ($1::text[]));
