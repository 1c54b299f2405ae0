import { type Kysely, sql } from 'kysely';

/**
 * `search_key(text)`: what search and accent-insensitive filters compare. Lower case, without diacritics
 * (`đ` is `d`), runs of anything but letters and digits as one space. Immutable, so that columns can be
 * generated and indexed from it; `unaccent` is only stable, and its rules can be edited per server.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(db);
  await sql`
    create function search_key(value text) returns text
    language sql immutable strict parallel safe
    return btrim(
      regexp_replace(
        lower(translate(regexp_replace(normalize(value, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd')),
        '[^[:alnum:]]+', ' ', 'g'
      )
    )
  `.execute(db);
  await sql`
    create function search_key(names text[]) returns text
    language sql immutable strict parallel safe
    return search_key(array_to_string(names, ' '))
  `.execute(db);
}
