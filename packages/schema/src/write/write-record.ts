import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import { toldByField } from './database-problem.ts';
import { findReferences } from './find-references.ts';
import type { Given } from './input-types.ts';
import { lockStanding } from './lock-record.ts';
import { type Origin, originOf, standingOrigin } from './origin.ts';
import { Problems } from './problems.ts';
import { type GivenRecord, readGiven } from './read-given.ts';
import { withStandIns } from './stand-in.ts';
import type { PartRow } from './writable-part.ts';
import type { AnyStep, WritableRecord } from './writable-record.ts';
import { writePart } from './write-part.ts';
import { insertRow, updateRow } from './write-row.ts';
import type { Writing } from './writing.ts';

/** Makes a record of what was given. @throws Refused where something of it cannot be */
export async function createRecord(db: Kysely<DB>, record: WritableRecord, given: Given): Promise<string> {
  const writing = { db, record, problems: new Problems(), root: ['input'] };
  const read = await readAll(writing, given, true);
  const origin = await originOf(writing, read.columns.source_id);
  const row = { ...withStandIns(record.fields, read.columns, null), ...origin };
  const following = await holdToRules(writing, { before: null, row, given: read.columns });
  return toldByField(writing, async () => {
    const id = await insertRow(db, record.table, { ...row, ...following });
    await writeParts(writing, id, read, origin);
    return id;
  });
}

/** Changes what was given of a record. @throws Refused where something of it cannot be, or somebody was faster */
export async function updateRecord(db: Kysely<DB>, record: WritableRecord, given: Given): Promise<string> {
  const writing = { db, record, problems: new Problems(), root: ['input'] };
  const before = await lockStanding(db, record, given, writing.root);
  return applyChanges(writing, before, await readChanges(writing, given));
}

/** What was given of a record that there is, the records that it names found. @throws Refused where it cannot be */
export function readChanges(writing: Writing, given: Given): Promise<GivenRecord> {
  return readAll(writing, given, false);
}

/** Makes a record, which is locked, what was given. @throws Refused where it cannot be that */
export async function applyChanges(writing: Writing, before: PartRow, read: GivenRecord): Promise<string> {
  const { db, record } = writing;
  const id = String(before.id);
  const named = read.columns.source_id;
  const isOther = named !== undefined && named !== before.source_id;
  const origin = isOther ? await originOf(writing, named) : standingOrigin(before);
  const columns = { ...withStandIns(record.fields, read.columns, before), ...(isOther && origin) };
  const row = { ...before, ...columns };
  const following = await holdToRules(writing, { before, row, given: read.columns });
  await toldByField(writing, async () => {
    await updateRow(db, record.table, id, { ...columns, ...following });
    await writeParts(writing, id, read, origin);
  });
  return id;
}

async function readAll({ db, record, problems, root }: Writing, given: Given, making: boolean) {
  const read = readGiven(record, given, making, problems, root);
  const found = await findReferences(db, record, read, problems, root);
  problems.refuse();
  return found;
}

/** Holds the record, as it will stand, to its rules; gives the columns that follow from it. */
async function holdToRules(
  { db, record, problems, root }: Writing,
  step: Pick<AnyStep, 'before' | 'row' | 'given'>,
): Promise<PartRow> {
  const at = (field: string) => problems.at(...root, field);
  for (const rule of record.rules) rule(step.row, at);
  problems.refuse();
  const following = await record.complete({ db, at, ...step });
  problems.refuse();
  return following;
}

async function writeParts(
  { db, record, problems, root }: Writing,
  ownerId: string,
  read: GivenRecord,
  origin: Origin | null,
): Promise<void> {
  for (const [name, rows] of read.parts) {
    const part = record.parts[name];
    if (part === undefined) continue;
    await writePart(db, { part, ownerId, rows, origin, problems, path: [...root, name] });
  }
  problems.refuse();
}
