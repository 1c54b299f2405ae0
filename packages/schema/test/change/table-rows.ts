import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';

/** Of each audited table its rows by their keys, as the trail writes them. */
export type TableRows = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** All rows of the audited tables, without what the trail leaves out. */
export async function readRows(db: Kysely<DB>): Promise<TableRows> {
  const { rows: tables } = await sql<{ name: string; keys: string; kept: string }>`
    select tgrelid::regclass::text as name, args[3] as keys, args[4] as kept
    from pg_trigger, string_to_array(encode(tgargs, 'escape'), '\\000') as args
    where tgname = 'audit_row' order by 1
  `.execute(db);
  const read = await Promise.all(
    tables.map(async ({ name, keys, kept }) => {
      const { rows } = await sql<{ key: string; row: string }>`
        select audit_key(to_jsonb(own), ${keys}::text[])::text as key, (to_jsonb(own) - ${kept}::text[])::text as row
        from ${sql.raw(name)} as own
      `.execute(db);
      return [name.replaceAll('"', ''), new Map(rows.map(({ key, row }) => [key, row]))] as const;
    }),
  );
  return new Map(read);
}
