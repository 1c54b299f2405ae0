import { type SqlBool, sql } from 'kysely';
import type { Tie } from '../list/matching.ts';
import { columnsOf, equal, type Relation } from '../model/relation.ts';
import { allOf } from '../predicate.ts';
import type { Rows } from '../statement/rows.ts';

/** What ties the target's rows of a relation to a parent. */
export function tieOf({ on, link, where }: Relation, parent: Rows): Tie {
  for (const pair of [...on, ...(link?.from ?? [])]) parent.column(pair.parent);
  const { compilation } = parent;
  const ofParent = (name: string) => parent.column(name);
  return (alias) => {
    const own = [...equal(parent.alias, alias, on), ...(where ? [where(ofParent, columnsOf(alias))] : [])];
    if (link === undefined) return allOf(own);
    const name = compilation.alias();
    const ties = [
      ...equal(parent.alias, name, link.from),
      ...equal(name, alias, link.to),
      ...(link.where ? [link.where(name)] : []),
    ];
    return sql<SqlBool>`exists (
      select 1 from ${sql.table(link.table)} as ${sql.ref(name)} where ${compilation.within(link.table, name, ties)}
    )`;
  };
}
