import { type RawBuilder, sql } from 'kysely';
import { reasonsJson } from './duplicate-reason.ts';

/** How alike names have to be to be looked at, from 0 to 1. */
const leastLikeness = 0.55;

/** Every name that an organisation is found by, and what else tells it from others, in one spelling. */
const marks = sql`
  select id, 'NAME' as kind, search_name as value from organisation
  union select id, 'NAME', search_key(name_en) from organisation
  union select organisation_id, 'NAME', search_key(name) from organisation_alias
  union select organisation_id, 'IDENTIFIER', search_key(value) from organisation_identifier
  union
    select id, 'WEBSITE', regexp_replace(lower(website), '^https?://(www\\.)?([^/]+).*$', '\\2')
    from organisation where website is not null`;

/**
 * Pairs of like names, of one side and one country where both state one. Names with other numbers in them are names of two:
 * school No. 1 is not school No. 2.
 */
const alike = sql`
  select one.id as one_id, other.id as other_id,
    greatest(similarity(one.name, other.name), similarity(one.name_en, other.name_en)) as likeness
  from named as one
  join named as other on other.side = one.side and other.numbers = one.numbers and one.id < other.id
    and (other.country_code = one.country_code or other.country_code is null or one.country_code is null)
  where similarity(one.name, other.name) >= ${sql.lit(leastLikeness)}`;

const same = (kind: string, alias: string) => sql`
  left join same as ${sql.ref(alias)} on ${sql.ref(`${alias}.kind`)} = ${sql.lit(kind)}
    and (${sql.ref(`${alias}.one_id`)}, ${sql.ref(`${alias}.other_id`)}) = (pair.one_id, pair.other_id)`;

const reasons = reasonsJson([
  {
    kind: 'NAME',
    greatest: 70,
    part: sql`case when same_name.value is not null then 1 else alike.likeness end`,
  },
  {
    kind: 'IDENTIFIER',
    greatest: 15,
    part: sql`(same_identifier.value is not null)::int`,
    value: sql`same_identifier.value`,
  },
  {
    kind: 'WEBSITE',
    greatest: 5,
    part: sql`(same_website.value is not null)::int`,
    value: sql`same_website.value`,
  },
  {
    kind: 'COUNTRY',
    greatest: 10,
    part: sql`(one.country_code = other.country_code)::int`,
    value: sql`one.country_code`,
  },
]);

/** Pairs of organisations that may be one: `one_id`, `other_id`, and the reasons as JSON. */
export function organisationPairs(): RawBuilder<unknown> {
  return sql`
    with mark as materialized (${marks}),
    same as materialized (
      select own.id as one_id, its.id as other_id, own.kind, min(own.value) as value
      from mark as own join mark as its on its.kind = own.kind and its.value = own.value and own.id < its.id
      group by own.id, its.id, own.kind
    ),
    named as materialized (
      select id, side, country_code, search_name as name, search_key(name_en) as name_en,
        regexp_replace(search_name, '[^0-9]+', ' ', 'g') as numbers
      from organisation where merged_into_id is null
    ),
    alike as materialized (${alike}),
    pair as (select one_id, other_id from same union select one_id, other_id from alike)
    select pair.one_id, pair.other_id, ${reasons} as reasons
    from pair join organisation as one on one.id = pair.one_id join organisation as other on other.id = pair.other_id
    left join alike on (alike.one_id, alike.other_id) = (pair.one_id, pair.other_id)
    ${same('NAME', 'same_name')} ${same('IDENTIFIER', 'same_identifier')} ${same('WEBSITE', 'same_website')}
    where one.merged_into_id is null and other.merged_into_id is null and one.side = other.side
      and (one.provenance = 'DEMO') = (other.provenance = 'DEMO')
      and not exists (
        select from organisation_distinct as said where said.one_id = pair.one_id and said.other_id = pair.other_id
      )
  `;
}
