import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import type { ReferrersShape } from '../mutation/record-in-use.ts';
import { type Reference, referencesTo } from './references-to.ts';
import { typeOfTable } from './type-of-table.ts';

/** Who refers to a record and does not belong to it. */
export async function referrersOf(
  db: Kysely<DB>,
  table: string,
  id: string,
): Promise<readonly ReferrersShape[]> {
  const references = await referencesTo(db, table);
  const found = await Promise.all(
    references.filter(({ owned }) => !owned).map((reference) => referrersBy(db, reference, id)),
  );
  return found.filter(({ count }) => count > 0);
}

async function referrersBy(
  db: Kysely<DB>,
  { table, column, owner }: Reference,
  id: string,
): Promise<ReferrersShape> {
  const key = owner?.column ?? 'id';
  const { rows } = await sql<{ count: string; ids: string[] | null }>`
    select count(*) as count, (array_agg(${sql.ref(key)}::text order by ${sql.ref(key)}))[1:5] as ids
    from ${sql.table(table)} where ${sql.ref(column)} = ${id}
  `.execute(db);
  const typename = typeOfTable(owner?.table ?? table);
  const ids = rows[0]?.ids ?? [];
  return {
    typename: typename ?? table,
    field: column,
    count: Number(rows[0]?.count ?? 0),
    examples: typename === null ? [] : ids.map((each) => ({ __typename: typename, id: each })),
  };
}
