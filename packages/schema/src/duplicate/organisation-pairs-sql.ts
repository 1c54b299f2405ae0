import { type RawBuilder, sql } from 'kysely';
import { reasonsJson } from './duplicate-reason.ts';

/** How alike names have to be to be looked at, from 0 to 1. */
const leastLikeness = 0.55;

/** Every name that an organisation is found by, and what else tells it from others, in one spelling. */
const marks = sql`
  mark as materialized (
    select id, 'NAME' as kind, search_name as value from organisation
    union select id, 'NAME', search_key(name_en) from organisation
    union select organisation_id, 'NAME', search_key(name) from organisation_alias
    union select organisation_id, 'IDENTIFIER', search_key(value) from organisation_identifier
    union
      select id, 'WEBSITE', regexp_replace(lower(website), '^https?://(www\\.)?([^/]+).*$', '\\2')
      from organisation where website is not null
  )`;

const isOneOf = (kind: string) => sql`exists (
  select from mark as own join mark as its on its.kind = own.kind and its.value = own.value
  where own.kind = ${sql.lit(kind)} and own.id = one.id and its.id = other.id
)`;
const shared = (kind: string) => sql`(
  select min(own.value) from mark as own join mark as its on its.kind = own.kind and its.value = own.value
  where own.kind = ${sql.lit(kind)} and own.id = one.id and its.id = other.id
)`;

const reasons = reasonsJson([
  {
    kind: 'NAME',
    greatest: 70,
    part: sql`case when ${isOneOf('NAME')} then 1 else greatest(
      similarity(one.search_name, other.search_name), similarity(search_key(one.name_en), search_key(other.name_en))
    ) end`,
  },
  { kind: 'IDENTIFIER', greatest: 15, part: sql`${isOneOf('IDENTIFIER')}::int`, value: shared('IDENTIFIER') },
  { kind: 'WEBSITE', greatest: 5, part: sql`${isOneOf('WEBSITE')}::int`, value: shared('WEBSITE') },
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
    with ${marks}, pair as materialized (
      select one.id as one_id, other.id as other_id from organisation as one
      join organisation as other on other.search_name % one.search_name and one.id < other.id
      where similarity(one.search_name, other.search_name) >= ${sql.lit(leastLikeness)}
      union
      select own.id, its.id from mark as own
      join mark as its on its.kind = own.kind and its.value = own.value and own.id < its.id
    )
    select pair.one_id, pair.other_id, ${reasons} as reasons
    from pair join organisation as one on one.id = pair.one_id join organisation as other on other.id = pair.other_id
    where one.merged_into_id is null and other.merged_into_id is null and one.side = other.side
      and (one.provenance = 'DEMO') = (other.provenance = 'DEMO')
      and not exists (
        select from organisation_distinct as said where said.one_id = pair.one_id and said.other_id = pair.other_id
      )
  `;
}
