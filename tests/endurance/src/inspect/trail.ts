import type { Database } from '@nhipcau/database';
import { sql } from 'kysely';

/** A change that was asked for with a key, and the rows that it changed. */
export interface KeyedChange {
  readonly key: string;
  readonly operation: string;
  readonly rows: number;
}

export async function keyedChanges({ kysely }: Database): Promise<readonly KeyedChange[]> {
  const { rows } = await sql<KeyedChange>`
    select idempotency_key as key, change.operation, count(event.row_key)::int as rows
    from change left join audit_event as event on event.change_id = change.id
    where idempotency_key is not null group by change.id
  `.execute(kysely);
  return rows;
}

/** Tables whose rows the tests write, with their keys. */
const tables = {
  project: ['id'],
  project_sector: ['project_id', 'sector_code'],
  project_place: ['project_id', 'unit_id'],
  transaction: ['id'],
} as const;

/** Rows that are not as the last event of them left them, or that are gone or there without an event that says so. */
export async function rowsBesideTheTrail({ kysely }: Database): Promise<readonly unknown[]> {
  const found = Object.entries(tables).map(async ([table, keys]) => {
    const key = sql`jsonb_build_object(${sql.join(keys.flatMap((name) => [sql.lit(name), sql.ref(`own.${name}`)]))})`;
    const { rows } = await sql`
      with last as (
        select distinct on (row_key) row_key, after from audit_event where table_name = ${table}
        order by row_key, id desc
      )
      select ${table} as of, last.row_key, last.after, own.present
      from last left join lateral (
        select to_jsonb(own) as present from ${sql.table(table)} as own where ${key} = last.row_key
      ) as own on true
      where (last.after is null) <> (own.present is null) or not own.present @> last.after
    `.execute(kysely);
    return rows;
  });
  return (await Promise.all(found)).flat();
}

/** Events that do not begin with what the event before them of the same row ended with. */
export async function brokenHistories({ kysely }: Database): Promise<readonly unknown[]> {
  const { rows } = await sql`
    select * from (
      select table_name, row_key, before, lag(after) over former as former, row_number() over former as place
      from audit_event window former as (partition by table_name, row_key order by id)
    ) as event
    where place > 1 and before is distinct from former
  `.execute(kysely);
  return rows;
}

/** Events of changes that nobody asked for with a key. */
export async function unkeyedEvents({ kysely }: Database): Promise<readonly unknown[]> {
  const { rows } = await sql`
    select change.operation, event.table_name, event.row_key
    from audit_event as event join change on change.id = event.change_id
    where change.idempotency_key is null and event.table_name = any(${Object.keys(tables)})
  `.execute(kysely);
  return rows;
}
