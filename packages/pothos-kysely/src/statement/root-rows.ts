import type { Compilation } from './compilation.ts';
import { Joins, Rows } from './rows.ts';

/** The one row without columns that a statement's first fields stand in. */
export function rootRows(compilation: Compilation): Rows {
  const joins = new Joins();
  return new Rows(compilation, { alias: 'root', name: 'Query', columns: {}, joins });
}
