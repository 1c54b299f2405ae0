import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import type { Referred, WritableField } from './field/writable-field.ts';
import type { Problems } from './problems.ts';
import type { GivenRecord } from './read-given.ts';
import type { PartRow } from './writable-part.ts';
import type { WritableShape } from './writable-record.ts';

interface Named {
  readonly refersTo: Referred;
  readonly key: string;
  readonly path: readonly (string | number)[];
}

/** Tables whose duplicates were merged: who names one means the one that was kept. */
const mergeable = new Set(['organisation', 'project']);

/**
 * The record as given, each record that it names found; a merged duplicate gives way to the one that was kept. What is not
 * there is told to `problems`.
 */
export async function findReferences(
  db: Kysely<DB>,
  record: WritableShape,
  given: GivenRecord,
  problems: Problems,
  root: readonly (string | number)[],
): Promise<GivenRecord> {
  const successors = await findSuccessors(db, namedIn(record, given, root), problems);
  const renamed = (row: PartRow, fields: readonly WritableField[]): PartRow => {
    const changed = fields.flatMap(({ column, refersTo }) => {
      const kept = refersTo && successors.get(`${refersTo.table} ${row[column]}`);
      return kept === undefined ? [] : [[column, kept] as const];
    });
    return changed.length === 0 ? row : { ...row, ...Object.fromEntries(changed) };
  };
  const parts = [...given.parts].map(([name, rows]) => {
    const fields = fieldsOfPart(record, name);
    return [name, rows.map((row) => renamed(row, fields))] as const;
  });
  return { columns: renamed(given.columns, Object.values(record.fields)), parts: new Map(parts) };
}

function fieldsOfPart({ parts }: WritableShape, name: string): readonly WritableField[] {
  const of = parts[name]?.of;
  if (of === undefined) return [];
  return 'field' in of ? [of.field] : Object.values(of.fields);
}

function namedIn(record: WritableShape, given: GivenRecord, root: Named['path']): readonly Named[] {
  const ofFields = Object.entries(record.fields).flatMap(([name, field]) =>
    namedBy(field, given.columns, [...root, name]),
  );
  const ofParts = [...given.parts].flatMap(([name, rows]) => {
    const of = record.parts[name]?.of;
    if (of === undefined) return [];
    const fields = 'field' in of ? [['', of.field] as const] : Object.entries(of.fields);
    return rows.flatMap((row, place) =>
      fields.flatMap(([member, field]) =>
        namedBy(field, row, [...root, name, place, ...(member === '' ? [] : [member])]),
      ),
    );
  });
  return [...ofFields, ...ofParts];
}

function namedBy({ refersTo, column }: WritableField, row: PartRow, path: Named['path']): readonly Named[] {
  const key = row[column];
  return refersTo === undefined || typeof key !== 'string' ? [] : [{ refersTo, key, path }];
}

/** Of each table that is named the keys that were merged into others; what is missing is told to `problems`. */
async function findSuccessors(
  db: Kysely<DB>,
  named: readonly Named[],
  problems: Problems,
): Promise<ReadonlyMap<string, string>> {
  const successors = new Map<string, string>();
  for (const [table, all] of Map.groupBy(named, ({ refersTo }) => refersTo.table)) {
    const key = sql.ref(all[0]?.refersTo.key ?? 'id');
    const successor = mergeable.has(table) ? sql`merged_into_id::text` : sql`null::text`;
    const keys = [...new Set(all.map((each) => each.key))];
    const { rows } = await sql<{ key: string; successor: string | null }>`
      select ${key}::text as key, ${successor} as successor from ${sql.table(table)}
      where ${key}::text = any(${keys})
    `.execute(db);
    const found = new Map(rows.map((row) => [row.key, row.successor]));
    for (const { key: wanted, path, refersTo } of all) {
      const kept = found.get(wanted);
      if (kept === undefined)
        problems.add(path, 'NOT_FOUND', `is not the id of ${refersTo.noun} that there is`);
      else if (kept !== null) successors.set(`${table} ${wanted}`, kept);
    }
  }
  return successors;
}
