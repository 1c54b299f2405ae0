/** A list in an answer, as a table. */
export interface AnswerTable {
  /** Where the rows are in the answer's data, joined by dots: `projects.nodes`. */
  readonly path: string;
  /** Dotted paths of the leaves, in the order of their first appearance. */
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Of all pages, where the answer says it. */
  readonly totalCount: number | null;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a list within a row shows in one cell: its items' leaves, told apart by semicolons. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellOf).join('; ');
  if (isFields(value)) return Object.values(value).map(cellOf).join(' ');
  return String(value);
}

/** A breakdown's row has as many keys as the breakdown has dimensions: each is a column of its own. */
const KEYS = 'keys';

function leaves(row: Fields, before = ''): readonly (readonly [string, string])[] {
  return Object.entries(row).flatMap(([name, value]) => {
    if (isFields(value)) return leaves(value, `${before}${name}.`);
    if (name !== KEYS || !Array.isArray(value)) return [[`${before}${name}`, cellOf(value)] as const];
    return value.filter(isFields).flatMap((key, index) => leaves(key, `${before}${KEYS}.${index + 1}.`));
  });
}

function tableOf(path: string, items: readonly Fields[], around: Fields): AnswerTable {
  const rows = items.map((item) => Object.fromEntries(leaves(item)));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const total = around.totalCount;
  return { path, columns, rows, totalCount: typeof total === 'number' ? total : null };
}

/** Edges read as their nodes, so that a connection is the same table whichever way it was asked for. */
function itemsOf(list: readonly unknown[]): readonly Fields[] {
  const items = list.filter(isFields);
  return items.every(({ node }) => isFields(node)) ? items.map(({ node }) => node).filter(isFields) : items;
}

/** The lists of an answer that do not lie within another list. */
export function answerTables(data: unknown, path: readonly string[] = []): readonly AnswerTable[] {
  if (!isFields(data)) return [];
  return Object.entries(data).flatMap(([name, value]) => {
    const here = [...path, name];
    if (!Array.isArray(value)) return answerTables(value, here);
    const items = itemsOf(value);
    return items.length === 0 ? [] : [tableOf(here.join('.'), items, data)];
  });
}
