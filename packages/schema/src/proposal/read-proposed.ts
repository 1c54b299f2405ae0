import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import { decodeNodeId } from '../node/node-id.ts';
import type { WritableField } from '../write/field/writable-field.ts';
import { findReferences } from '../write/find-references.ts';
import type { Given } from '../write/input-types.ts';
import type { Problems } from '../write/problems.ts';
import { readGiven } from '../write/read-given.ts';
import type { PartRow } from '../write/writable-part.ts';
import { type Proposable, proposables } from './proposable.ts';

/** A field that would differ: as its column holds it now, and as it would. */
export interface ProposedField {
  readonly field: string;
  readonly column_name: string;
  readonly was: unknown;
  readonly proposed: unknown;
}

/** The record that something is proposed of, as the viewer may see it. */
export interface Target extends Proposable {
  readonly row: PartRow;
}

/** @throws Refused where the viewer sees no such record of a shared project */
export async function targetOf(db: Kysely<DB>, given: Given, problems: Problems): Promise<Target> {
  const named = typeAndKey(String(given.record));
  const proposable = named && new Map<string, Proposable>(Object.entries(proposables)).get(named.typename);
  const { rows } = proposable
    ? await sql<PartRow>`
        select * from ${sql.table(proposable.record.table)} where id = ${named.id}
      `.execute(db)
    : { rows: [] };
  const [row] = rows;
  if (!proposable || row === undefined || (proposable.column !== 'project_id' && row.project_id === null)) {
    problems.add(['input', 'record'], 'NOT_FOUND', 'is of nothing that is shared with you');
    problems.refuse();
    throw new Error('a problem was found and not refused');
  }
  return { ...proposable, row };
}

function typeAndKey(id: string) {
  try {
    return decodeNodeId(id);
  } catch {
    return null;
  }
}

/** The fields that would differ. What cannot be is told to `problems`, as where the record itself is changed. */
export async function readProposed(
  db: Kysely<DB>,
  { member, shape, record, row }: Target,
  given: Given,
  problems: Problems,
): Promise<readonly ProposedField[]> {
  const root = ['input', member];
  for (const other of Object.values(proposables)) {
    if (other.member !== member && given[other.member] !== undefined && given[other.member] !== null) {
      problems.add(['input', other.member], 'NOT_SUITABLE', 'is not what the record is');
    }
  }
  const own = (given[member] ?? {}) as Given;
  const read = readGiven(shape, own, false, problems, root);
  const { columns } = await findReferences(db, shape, read, problems, root);
  problems.refuse();
  for (const rule of record.rules) rule({ ...row, ...columns }, (field) => problems.at(...root, field));
  const fields = Object.entries(shape.fields).flatMap(([field, declared]) => {
    const proposed = columns[declared.column];
    const was = row[declared.column] ?? null;
    return proposed === undefined || isSame(declared, was, proposed)
      ? []
      : [{ field, column_name: declared.column, was, proposed }];
  });
  if (fields.length === 0) problems.add(root, 'REQUIRED', 'changes nothing of the record');
  problems.refuse();
  return fields;
}

/** Whether a column holds what is proposed already, however many noughts its decimals end with. */
function isSame({ refersTo, read }: WritableField, was: unknown, proposed: unknown): boolean {
  if (was === null || proposed === null) return was === proposed;
  const written = refersTo ? was : read(was, () => undefined);
  return String(written) === String(proposed);
}
