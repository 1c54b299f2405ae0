import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import type { Origin } from './origin.ts';
import type { Problems } from './problems.ts';
import { keyOf } from './read-given.ts';
import type { PartRow, WritablePart } from './writable-part.ts';
import { insertRow, updateRow, upsertRows } from './write-row.ts';

interface Whole {
  readonly part: WritablePart;
  readonly ownerId: string;
  readonly rows: readonly PartRow[];
  readonly origin: Origin | null;
  readonly problems: Problems;
  /** Where the list stands in the input. */
  readonly path: readonly (string | number)[];
}

/** Makes the rows of a record what they are given as: removes, changes and adds no more than differs. */
export async function writePart(db: Kysely<DB>, whole: Whole): Promise<void> {
  const { part, ownerId, rows } = whole;
  const kept = await removeOthers(db, part, ownerId, rows);
  if (part.typename === undefined) {
    const owned = rows.map((row) => ({ [part.owner]: ownerId, ...row }));
    await upsertRows(db, part.table, [part.owner, ...part.key], owned);
  } else {
    await writeRowsWithIds(db, whole, kept);
  }
}

/** Removes the rows that the list no longer has; gives the keys of those that stay. */
async function removeOthers(
  db: Kysely<DB>,
  part: WritablePart,
  ownerId: string,
  rows: readonly PartRow[],
): Promise<ReadonlySet<string>> {
  const wanted = new Set(rows.map((row) => keyOf(part, row)));
  const key = sql.join(part.key.map((name) => sql.ref(name)));
  const owned = sql`${sql.ref(part.owner)} = ${ownerId}`;
  const { rows: there } = await sql<PartRow>`
    select ${key} from ${sql.table(part.table)} where ${owned}
  `.execute(db);
  const staying = new Set<string>();
  for (const row of there) {
    const own = keyOf(part, row);
    if (own !== null && wanted.has(own)) staying.add(own);
    else {
      const same = sql.join(
        part.key.map((name) => sql`${sql.ref(name)} = ${row[name]}`),
        sql` and `,
      );
      await sql`delete from ${sql.table(part.table)} where ${owned} and ${same}`.execute(db);
    }
  }
  return staying;
}

async function writeRowsWithIds(
  db: Kysely<DB>,
  { part, ownerId, rows, origin, problems, path }: Whole,
  kept: ReadonlySet<string>,
): Promise<void> {
  for (const [place, { id, ...row }] of rows.entries()) {
    if (id === undefined) {
      await insertRow(db, part.table, { [part.owner]: ownerId, ...(part.sourced && origin), ...row });
    } else if (kept.has(JSON.stringify([id]))) {
      await updateRow(db, part.table, String(id), row);
    } else {
      problems.add([...path, place, 'id'], 'NOT_FOUND', 'is not a row of this list');
    }
  }
}
