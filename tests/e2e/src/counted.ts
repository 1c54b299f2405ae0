/** Conditions as they stand in an address and as the API takes them. */
export interface Condition {
  readonly address: Readonly<Record<string, string>>;
  /** Of the page's own filter. */
  readonly filter?: string;
}

export type Address = Readonly<Record<string, string>>;
type Row = Readonly<Record<string, string>>;

/** A page with sums, the file that it offers, and the API's own answer to the same question. */
export interface Counted {
  readonly file: string;
  readonly path: (address: Address) => string;
  /** What of each is drawn, or left out; of the first always one. */
  readonly conditions: readonly (readonly Condition[])[];
  /** Asked under the names `rows`, then `sum` and `other`. */
  readonly question: (filter: string, address: Address) => string;
  /** How many rows the page says it has, where it does, and its sums. */
  readonly said: (html: string) => readonly (string | undefined)[];
  /** The same of the file's rows. */
  readonly filed: (rows: readonly Row[]) => readonly string[];
}

/** A file's column added up; an empty cell adds nothing. */
function sum(rows: readonly Row[], column: string): string {
  if (rows[0] !== undefined && !(column in rows[0])) throw new Error(`no column ${column}`);
  return rows.reduce((before, row) => before + BigInt(row[column] || 0), 0n).toString();
}

export const countAndSums =
  (...columns: readonly string[]) =>
  (rows: readonly Row[]) => [`${rows.length}`, ...columns.map((column) => sum(rows, column))];

export const listed = (html: string) =>
  /<nav[^>]*><p[^>]*>([\d.]+) /.exec(html)?.[1]?.replaceAll('.', '') ?? undefined;
export const marked = (html: string) => /<main[\s\S]*? data-total="(\d+)"/.exec(html)?.[1];
/** The sums beneath a table; a list of nothing has none. */
export function beneath(html: string): readonly string[] {
  const foot = /<tfoot>[\s\S]*?<\/tfoot>/.exec(html)?.[0];
  return foot === undefined
    ? ['0', '0']
    : [...foot.matchAll(/<data [^>]*value="(\d+)"/g)].map(([, vnd = '']) => vnd);
}

/** A condition of each value. */
export const of = <Value>(values: readonly Value[], make: (value: Value) => Condition) => values.map(make);
/** In an address `none` is what a record does not state. */
export const eq = (name: string, value: string) =>
  `${name}: { ${value === 'none' ? 'isNull: true' : `eq: "${value}"`} }`;
export const years = [2016, 2019, 2022, 2024];
export const sectors = ['EDUCATION', 'HEALTH', 'WATER', 'none'];
