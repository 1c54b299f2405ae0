import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type TableRights, tableRights } from './table-rights.ts';

/** Puts the rights of the tables that there are into grants and policies. */
export async function grantRights(db: Kysely<unknown>): Promise<void> {
  await sql`grant usage on schema ${sql.ref(await currentSchema(db))} to ${everybody()}`.execute(db);
  // Policies hold for members of the role they name, and an admin may all that a manager may.
  await sql`grant usage on all sequences in schema ${sql.ref(await currentSchema(db))} to nhipcau_manager, nhipcau_admin`.execute(
    db,
  );
  for (const [table, rights] of Object.entries(tableRights)) await grantTable(db, table, rights);
}

/** Puts the rights of a table into grants and policies. */
export async function grantTable(db: Kysely<unknown>, table: string, rights: TableRights): Promise<void> {
  const of = sql.table(table);
  await sql`alter table ${of} enable row level security`.execute(db);
  const readers: [role: string, rows: string][] = [
    ['analyst', rights.analyst === null ? null : 'true'],
    ['partner', rights.partner],
    ['visitor', rights.visitor],
  ].flatMap(([role, rows]) => (role && rows ? [[role, rows]] : []));
  for (const [role, rows] of readers) {
    const to = sql.ref(`nhipcau_${role}`);
    await sql`grant select on ${of} to ${to}`.execute(db);
    await sql`create policy ${sql.ref(role)} on ${of} for select to ${to} using (${sql.raw(rows)})`.execute(
      db,
    );
  }
  if (rights.analyst === null) return;
  const may = sql.raw(rights.written ? 'select, insert, update, delete' : 'select');
  const staff = sql`nhipcau_manager, nhipcau_admin`;
  await sql`grant ${may} on ${of} to ${staff}`.execute(db);
  await sql`create policy manager on ${of} to ${staff} using (true) with check (true)`.execute(db);
}

function everybody(): RawBuilder<unknown> {
  return sql`nhipcau_admin, nhipcau_manager, nhipcau_analyst, nhipcau_partner, nhipcau_visitor`;
}

async function currentSchema(db: Kysely<unknown>): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(db);
  const name = rows[0]?.name;
  if (name === undefined) throw new Error('the session has no schema to create in');
  return name;
}
