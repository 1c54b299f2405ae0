import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import { Refused } from '../mutation/refused.ts';
import { versionConflict } from '../mutation/version-conflict.ts';
import { keyOfNodeId } from '../node/node-id.ts';
import { toldByField } from './database-problem.ts';
import type { Given } from './input-types.ts';
import { originOf } from './origin.ts';
import { Problems } from './problems.ts';
import { type GivenRecord, readGiven } from './read-given.ts';
import { findReferences } from './references.ts';
import type { PartRow } from './writable-part.ts';
import type { AnyStep, WritableRecord } from './writable-record.ts';
import { type Origin, writePart } from './write-part.ts';
import { insertRow, updateRow } from './write-row.ts';

const defaultRoot: readonly (string | number)[] = ['input'];

/** Makes a record of what was given. @throws Refused where something of it cannot be */
export async function createRecord(db: Kysely<DB>, record: WritableRecord, given: Given): Promise<string> {
  const problems = new Problems();
  const read = await readAll(db, record, given, true, problems, defaultRoot);
  const origin = await originOf(db, record, read.columns.source_id, problems);
  const columns = { ...read.columns, ...origin };
  const following = await holdToRules(
    db,
    record,
    { before: null, row: columns, given: read.columns },
    problems,
    defaultRoot,
  );
  return toldByField(record, defaultRoot, async () => {
    const id = await insertRow(db, record.table, { ...columns, ...following });
    await writeParts(db, record, id, read, origin, problems, defaultRoot);
    return id;
  });
}

/** Changes what was given of a record. @throws Refused where something of it cannot be, or somebody was faster */
export async function updateRecord(
  db: Kysely<DB>,
  record: WritableRecord,
  given: Given,
  root = defaultRoot,
): Promise<string> {
  const problems = new Problems();
  const before = await lockRecord(db, record, given, root);
  const read = await readAll(db, record, given, false, problems, root);
  const origin = await originAfter(db, record, before, read, problems);
  const columns = { ...read.columns, ...(read.columns.source_id === undefined ? null : origin) };
  const following = await holdToRules(
    db,
    record,
    { before, row: { ...before, ...columns }, given: read.columns },
    problems,
    root,
  );
  const id = String(before.id);
  await toldByField(record, root, async () => {
    await updateRow(db, record.table, id, { ...columns, ...following });
    await writeParts(db, record, id, read, origin, problems, root);
  });
  return id;
}

/**
 * The record as it stands, which nobody else changes until this is over.
 * @throws Refused where there is none, or not in the expected version
 */
export async function lockRecord(
  db: Kysely<DB>,
  { table, typename, noun }: WritableRecord,
  given: Given,
  root = defaultRoot,
): Promise<PartRow> {
  const problems = new Problems();
  const id = idOf(typename, given.id);
  const { rows } =
    id === null
      ? { rows: [] }
      : await sql<PartRow>`
    select * from ${sql.table(table)} where id = ${id} for no key update
  `.execute(db);
  const [row] = rows;
  if (id === null || row === undefined) {
    problems.add([...root, 'id'], 'NOT_FOUND', `is not the node id of ${noun} that there is`);
    problems.refuse();
    throw new Error('a problem was found and not refused');
  }
  const expectedVersion = Number(given.expectedVersion);
  const currentVersion = Number(row.version);
  if (expectedVersion !== currentVersion) {
    throw new Refused(
      versionConflict({ expectedVersion, currentVersion, current: { __typename: typename, id } }),
    );
  }
  return row;
}

function idOf(typename: string, id: unknown): string | null {
  try {
    return keyOfNodeId(typename, String(id), 'id');
  } catch {
    return null;
  }
}

async function readAll(
  db: Kysely<DB>,
  record: WritableRecord,
  given: Given,
  making: boolean,
  problems: Problems,
  root: readonly (string | number)[],
): Promise<GivenRecord> {
  const read = readGiven(record, given, making, problems, root);
  const found = await findReferences(db, record, read, problems, root);
  problems.refuse();
  return found;
}

/** Holds the record, as it will stand, to its rules; gives the columns that follow from it. */
async function holdToRules(
  db: Kysely<DB>,
  record: WritableRecord,
  step: Pick<AnyStep, 'before' | 'row' | 'given'>,
  problems: Problems,
  root: readonly (string | number)[],
): Promise<PartRow> {
  const at = (field: string) => problems.at(...root, field);
  for (const rule of record.rules) rule(step.row, at);
  problems.refuse();
  const following = await record.complete({ db, at, ...step });
  problems.refuse();
  return following;
}

async function originAfter(
  db: Kysely<DB>,
  record: WritableRecord,
  before: PartRow,
  { columns }: GivenRecord,
  problems: Problems,
): Promise<Origin | null> {
  if (columns.source_id !== undefined && columns.source_id !== before.source_id) {
    return originOf(db, record, columns.source_id, problems);
  }
  return before.source_id === undefined
    ? null
    : { source_id: String(before.source_id), provenance: String(before.provenance) };
}

async function writeParts(
  db: Kysely<DB>,
  { parts }: WritableRecord,
  ownerId: string,
  read: GivenRecord,
  origin: Origin | null,
  problems: Problems,
  root: readonly (string | number)[],
): Promise<void> {
  for (const [name, rows] of read.parts) {
    const part = parts[name];
    if (part !== undefined)
      await writePart(db, { part, ownerId, rows, origin, problems, path: [...root.map(String), name] });
  }
  problems.refuse();
}
