import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import type { InputProblemCode } from '../mutation/input-problem.ts';
import { invalidInput } from '../mutation/invalid-input.ts';
import type { Refusal } from '../mutation/refused.ts';

/** Where in the input a column of a table was given; null where it was not. */
export type PathOf = (table: string, column: string) => readonly string[] | null;

/** What an error of PostgreSQL tells, whichever kind of database it is from. */
interface DatabaseError {
  readonly code: string;
  readonly message: string;
  readonly table?: string | undefined;
  readonly column?: string | undefined;
  readonly constraint?: string | undefined;
  readonly detail?: string | undefined;
}

interface Fault {
  readonly code: InputProblemCode;
  readonly message: string;
}

/** What a person can put right, by SQLSTATE. */
const faults: Readonly<Record<string, Fault>> = {
  '22001': { code: 'TOO_LONG', message: 'is longer than may be' },
  '22003': { code: 'TOO_LARGE', message: 'is more than can be kept' },
  '22008': { code: 'WRONG_FORM', message: 'is no day that there is' },
  '22P02': { code: 'WRONG_FORM', message: 'is not written as it has to be' },
  '23502': { code: 'REQUIRED', message: 'has to be given' },
  '23503': { code: 'NOT_FOUND', message: 'names no record that there is' },
  '23505': { code: 'TAKEN', message: 'is taken by another record' },
  '23514': { code: 'NOT_SUITABLE', message: 'cannot be what it is' },
  '23P01': { code: 'NOT_TOGETHER', message: 'is in part taken by another record' },
  NC001: {
    code: 'PERIOD_LOCKED',
    message: 'is of a period that is locked: an admin changes it, and says why',
  },
};

const stillReferenced: Fault = { code: 'IN_USE', message: 'others refer to it' };

/** Whether the whole change may be tried again: it met another one, and nothing is wrong with it. */
export function isWorthAnotherTry(error: unknown): boolean {
  return isDatabaseError(error) && (error.code === '40001' || error.code === '40P01');
}

/** What an error of the database means to whoever asked; null where it is nothing that an input could mend. */
export async function refusalOf(
  db: Kysely<DB>,
  error: unknown,
  pathOf: PathOf = fieldOf,
): Promise<Refusal | null> {
  if (!isDatabaseError(error)) return null;
  if (error.code === '42501') {
    return { __typename: 'Forbidden', message: 'the viewer may not change this' };
  }
  const known = faults[error.code];
  if (known === undefined) return null;
  const isReferenced = error.code === '23503' && /still referenced/.test(error.detail ?? '');
  const { code, message } = isReferenced ? stillReferenced : known;
  const paths = isReferenced || error.code === 'NC001' ? [] : await pathsOf(db, error, pathOf);
  return invalidInput([{ path: ['input', ...(paths[0] ?? [])], code, message: wordsOf(error, message) }]);
}

/** Rules that triggers hold say best what they miss. */
function wordsOf({ code, message }: DatabaseError, words: string): string {
  return code === 'NC001' ? message : words;
}

async function pathsOf(
  db: Kysely<DB>,
  { table, column, constraint }: DatabaseError,
  pathOf: PathOf,
): Promise<readonly (readonly string[])[]> {
  if (table === undefined) return [];
  const columns = column !== undefined ? [column] : await columnsOf(db, table, constraint);
  const found = columns.map((each) => pathOf(table, each) ?? []);
  return found.filter((path) => path.length > 0);
}

/** The columns that a constraint or a unique index is about, the ones that tell most last in keys first here. */
async function columnsOf(
  db: Kysely<DB>,
  table: string,
  constraint: string | undefined,
): Promise<readonly string[]> {
  if (constraint === undefined) return [];
  const { rows } = await sql<{ name: string }>`
    select col.attname as name
    from pg_attribute as col
    join (
      select conrelid as relation, unnest(conkey) as position from pg_constraint
      where conname = ${constraint} and conrelid = to_regclass(${table})
      union
      select indrelid, unnest(indkey::smallint[]) from pg_index
      where indexrelid = to_regclass(${constraint})
    ) as named on named.relation = col.attrelid and named.position = col.attnum
    order by col.attnum desc
  `.execute(db);
  return rows.map(({ name }) => name);
}

/** The field that a column is given as, where nothing else is told: `managing_body_id` is `managingBody`. */
function fieldOf(_table: string, column: string): readonly string[] {
  const name = column.replace(/_(?:id|code)$/, '');
  return [name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())];
}

function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
