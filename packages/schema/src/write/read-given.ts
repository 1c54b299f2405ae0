import { keyOfNodeId } from '../node/node-id.ts';
import type { WritableField } from './field/writable-field.ts';
import type { Given } from './input-types.ts';
import type { Problems } from './problems.ts';
import { withStandIns } from './stand-in.ts';
import type { PartRow, WritablePart } from './writable-part.ts';
import type { WritableShape } from './writable-record.ts';

type Path = readonly (string | number)[];

/** What was given of a record, as the database keeps it: absent is unchanged, null is emptied. */
export interface GivenRecord {
  readonly columns: Readonly<Record<string, unknown>>;
  /** The rows of the parts that were given, by the part's name. */
  readonly parts: ReadonlyMap<string, readonly PartRow[]>;
}

/** Reads the fields and parts of a record; what is wrong is told to `problems`. */
export function readGiven(
  record: WritableShape,
  given: Given,
  making: boolean,
  problems: Problems,
  root: Path,
): GivenRecord {
  const columns = readFields(record.fields, given, making, problems, root);
  const parts = new Map<string, readonly PartRow[]>();
  for (const [name, part] of Object.entries(record.parts)) {
    const value = given[name];
    if (value === undefined) continue;
    parts.set(name, readPart(part, Array.isArray(value) ? value : [], problems, [...root, name]));
  }
  return { columns, parts };
}

function readFields(
  fields: Readonly<Record<string, WritableField>>,
  given: Given,
  making: boolean,
  problems: Problems,
  root: Path,
): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = readValue(field, given[name], making, problems, [...root, name]);
    if (value !== undefined) columns[field.column] = value;
  }
  return columns;
}

function readValue(
  field: WritableField,
  value: unknown,
  making: boolean,
  problems: Problems,
  path: Path,
): unknown {
  if (value === undefined) {
    if (making && field.required) problems.add(path, 'REQUIRED', 'has to be given');
    return undefined;
  }
  const read = value === null ? null : field.read(value, problems.at(...path));
  if (read === null && making && field.filled) return undefined;
  if (read === null && (field.required || field.filled)) {
    problems.add(path, 'REQUIRED', 'cannot be empty');
    return undefined;
  }
  return read;
}

function readPart(
  part: WritablePart,
  items: readonly unknown[],
  problems: Problems,
  root: Path,
): readonly PartRow[] {
  if (items.length > part.max) {
    problems.add(root, 'TOO_MANY', `has more than ${part.max} rows`);
    return [];
  }
  const rows = items.map((item, place) => {
    const row = readRow(part, item, problems, [...root, place]);
    return part.position === undefined ? row : { ...row, [part.position]: place };
  });
  refuseRepeated(part, rows, problems, root);
  part.rule?.(rows, (...path) => problems.at(...root, ...path));
  return rows;
}

function readRow(part: WritablePart, item: unknown, problems: Problems, path: Path): PartRow {
  if ('field' in part.of) {
    const { field } = part.of;
    return { [field.column]: readValue(field, item, true, problems, path) };
  }
  const given = item as Given;
  const read = readFields(part.of.fields, given, true, problems, path);
  const row = emptied(part.of.fields, withStandIns(part.of.fields, read, null));
  if (part.typename === undefined || given.id === undefined || given.id === null) return row;
  try {
    return { ...row, id: keyOfNodeId(part.typename, String(given.id), 'id') };
  } catch {
    problems.add([...path, 'id'], 'NOT_FOUND', 'is not the node id of a row of this list');
    return row;
  }
}

/** A list is whole, and so are its rows: what is not given of one is empty. */
function emptied(fields: Readonly<Record<string, WritableField>>, row: PartRow): PartRow {
  const absent = Object.values(fields).filter(({ column, filled }) => !filled && row[column] === undefined);
  return { ...row, ...Object.fromEntries(absent.map(({ column }) => [column, null])) };
}

function refuseRepeated(part: WritablePart, rows: readonly PartRow[], problems: Problems, root: Path): void {
  const seen = new Set<string>();
  for (const [place, row] of rows.entries()) {
    const key = keyOf(part, row);
    if (key === null) continue;
    if (seen.has(key)) problems.add([...root, place], 'REPEATED', 'stands in the list already');
    seen.add(key);
  }
}

/** What tells a row from the others of its list; null for one that is new or cannot be read. */
export function keyOf({ key }: WritablePart, row: PartRow): string | null {
  const values = key.map((column) => row[column]);
  return values.some((value) => value === undefined || value === null) ? null : JSON.stringify(values);
}
