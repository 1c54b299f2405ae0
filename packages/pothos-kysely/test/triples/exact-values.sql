-- The answer: 1 statement

select
  (
    '{"specimens":' || (
      '[' || coalesce(
        (
          select
            string_agg(
              (
                '{"number":' || ("t1"."id")::text || ',"big":' || coalesce('"' || ("t1"."big")::text || '"', 'null') || ',"amount":' || coalesce('"' || (trim_scale("t1"."amount"))::text || '"', 'null') || ',"amountText":' || coalesce('"' || ("t1"."amount")::text || '"', 'null') || ',"moment":' || coalesce(
                  '"' || coalesce(
                    rtrim(to_char(("t1"."moment") at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z" BC'), ' AD'),
                    ("t1"."moment")::text
                  ) || '"',
                  'null'
                ) || ',"day":' || coalesce(to_json("t1"."day")::text, 'null') || ',"words":' || to_json("t1"."words")::text || ',"sentence":' || to_json(("t1"."sentence")::text)::text || '}'
              ),
              ','
              order by
                "t1"."id"
            )
          from
            "specimen" as "t1"
          where
            true
        ),
        ''
      ) || ']'
    ) || '}'
  ) as "answer"
from
  (
    select
      1
  ) as "root";

-- Resolvers: 1 statement

select
  (
    '[' || coalesce(
      (
        select
          string_agg(
            (
              '{"__typename":"Specimen",":number":' || ("t1"."id")::text || ',":big":' || coalesce('"' || ("t1"."big")::text || '"', 'null') || ',":amount":' || coalesce('"' || (trim_scale("t1"."amount"))::text || '"', 'null') || ',":amountText":' || coalesce('"' || ("t1"."amount")::text || '"', 'null') || ',":moment":' || coalesce(
                '"' || coalesce(
                  rtrim(to_char(("t1"."moment") at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z" BC'), ' AD'),
                  ("t1"."moment")::text
                ) || '"',
                'null'
              ) || ',":day":' || coalesce(to_json("t1"."day")::text, 'null') || ',":words":' || to_json("t1"."words")::text || ',":sentence":' || to_json(("t1"."sentence")::text)::text || '}'
            ),
            ','
            order by
              "t1"."id"
          )
        from
          "specimen" as "t1"
        where
          true
      ),
      ''
    ) || ']'
  ) as "value"
from
  (
    select
      1
  ) as "root";
