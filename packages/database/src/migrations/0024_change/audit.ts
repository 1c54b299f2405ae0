import { type Kysely, type RawBuilder, sql } from 'kysely';

/** How a table's rows are kept in the trail. */
export interface AuditedTable {
  /** What its rows belong to, by its `id`; they are records themselves unless told. */
  readonly record?: { readonly table: string; readonly column: string };
  /** Columns that triggers keep up: changes of them alone are neither audited nor raise a version. */
  readonly kept?: readonly string[];
  /** Whether its rows are personal data, which analysts do not read. */
  readonly personal?: boolean;
  /** Whether its rows have a version of their own; records have unless told. */
  readonly versioned?: boolean;
  /** Whether a change of its rows raises the version of the record that they belong to; it does unless told. */
  readonly raises?: boolean;
}

/**
 * Where the owner says so, as seeds and bulk loads do, nothing is audited. The roles of requests cannot say it: theirs is
 * never the owner's.
 */
export const audited: RawBuilder<unknown> = sql.raw(
  `current_setting('nhipcau.unaudited', true) is distinct from 'on' or current_setting('role') <> 'none'`,
);

/** The functions that the triggers of `auditTable` run. */
export async function createAudit(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function audit_row() returns trigger
    language plpgsql security definer set search_path from current as $function$
    declare
      of_table constant text := tg_argv[0];
      of_column constant text := tg_argv[1];
      keys constant text[] := tg_argv[2];
      kept constant text[] := tg_argv[3];
      is_personal constant boolean := tg_argv[4];
      raises constant boolean := tg_argv[5];
      own_version constant boolean := tg_argv[6];
      was jsonb;
      is_now jsonb;
      was_version integer;
      now_version integer;
      own_change uuid;
      last_change uuid;
    begin
      if tg_op <> 'INSERT' then
        was := to_jsonb(old);
        if own_version then was_version := was -> 'version'; end if;
        was := was - kept;
      end if;
      if tg_op <> 'DELETE' then
        is_now := to_jsonb(new);
        if own_version then now_version := is_now -> 'version'; end if;
        is_now := is_now - kept;
      end if;
      if was = is_now then return null; end if;
      own_change := change_at_hand();
      if raises then
        select change_id into last_change from audit_event
        where record = of_table || ' ' || (coalesce(is_now, was) ->> of_column) order by id desc limit 1;
      end if;
      if tg_op = 'UPDATE' and audit_key(was, keys) <> audit_key(is_now, keys) then
        insert into audit_event
          (change_id, operation, table_name, row_key, record_table, record_id, record_version, before, after, personal)
        values
          (own_change, 'DELETE', tg_table_name, audit_key(was, keys), of_table, was ->> of_column, was_version,
            was, null, is_personal),
          (own_change, 'INSERT', tg_table_name, audit_key(is_now, keys), of_table, is_now ->> of_column, now_version,
            null, is_now, is_personal);
      else
        insert into audit_event
          (change_id, operation, table_name, row_key, record_table, record_id, record_version, before, after, personal)
        values (
          own_change, tg_op::audit_operation, tg_table_name, audit_key(coalesce(is_now, was), keys), of_table,
          coalesce(is_now, was) ->> of_column, coalesce(now_version, was_version), was, is_now, is_personal
        );
      end if;
      -- What a change has made or changed already is in a new version: many parts raise it once.
      if raises and (last_change is distinct from own_change or was ->> of_column <> is_now ->> of_column) then
        execute format('update %I set version = version + 1 where id in ($1, $2)', of_table)
        using (was ->> of_column)::uuid, (is_now ->> of_column)::uuid;
      end if;
      return null;
    end $function$
  `.execute(db);
  await sql`
    create function audit_key(row_now jsonb, keys text[]) returns jsonb language sql immutable parallel safe as $function$
      select jsonb_object_agg(key, row_now -> key) from unnest(keys) as key
    $function$
  `.execute(db);
  await sql`
    create function raise_version() returns trigger
    language plpgsql security definer set search_path from current as $function$
    declare
      kept constant text[] := tg_argv[0];
    begin
      if to_jsonb(new) - kept <> to_jsonb(old) - kept then new.version := old.version + 1; end if;
      return new;
    end $function$
  `.execute(db);
  await sql`revoke execute on function audit_key(jsonb, text[]) from public`.execute(db);
}

/** Puts a table's writes into the trail, and gives its records their version. */
export async function auditTable(db: Kysely<unknown>, table: string, options: AuditedTable): Promise<void> {
  const { record, personal = false, versioned = record === undefined, raises = true } = options;
  const keys = await columnsOf(
    db,
    table,
    sql`attnum = any((select indkey from pg_index
    where indrelid = attrelid and indisprimary)::smallint[])`,
  );
  const column = record?.column ?? keys[0];
  if (column === undefined) throw new Error(`${table} has no primary key: no row of it could be told apart`);
  if (versioned) {
    await sql`alter table ${sql.table(table)} add column if not exists version integer not null default 1`.execute(
      db,
    );
  }
  const generated = await columnsOf(db, table, sql`attgenerated <> ''`);
  const kept = [...generated, ...(options.kept ?? []), ...(versioned ? ['version'] : [])];
  const list = (names: readonly string[]) => sql.lit(`{${names.join()}}`);
  if (versioned) {
    await sql`
      create trigger raise_version before update on ${sql.table(table)} for each row when (${audited})
      execute function raise_version(${list(kept)})
    `.execute(db);
  }
  const words = [record?.table ?? table, column].map((word) => sql.lit(word));
  const flags = [personal, record !== undefined && raises, versioned].map((flag) => sql.lit(String(flag)));
  await sql`
    create trigger audit_row after insert or update or delete on ${sql.table(table)} for each row when (${audited})
    execute function audit_row(${sql.join([...words, list(keys), list(kept), ...flags])})
  `.execute(db);
}

async function columnsOf(
  db: Kysely<unknown>,
  table: string,
  condition: RawBuilder<unknown>,
): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and ${condition} order by attnum
  `.execute(db);
  return rows.map(({ name }) => name);
}
