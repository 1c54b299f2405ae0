import type { DB } from '@nhipcau/database';
import { type RawBuilder, sql } from 'kysely';
import { nodeIdSql } from '../node/node-id-sql.ts';

/** A dimension that rows are grouped by: the column of the entries that holds its keys, and what its keys are. */
export interface Dimension {
  readonly column: string;
  readonly description: string;
  /** The records that its keys are keys of; keys without are codes that speak for themselves. */
  readonly node?: DimensionNode;
}

/** Records with a Vietnamese and an English name, which breakdowns are made by. */
export interface DimensionNode {
  readonly typename: string;
  readonly table: keyof DB;
  readonly key: 'id' | 'code';
  readonly keyType: 'text' | 'uuid';
  /** Whether the key's public form is its node id, because it has no code. */
  readonly byNodeId?: boolean;
}

export const organisationNode: DimensionNode = {
  typename: 'Organisation',
  table: 'organisation',
  key: 'id',
  keyType: 'uuid',
  byNodeId: true,
};

export const countryNode: DimensionNode = {
  typename: 'Country',
  table: 'country',
  key: 'code',
  keyType: 'text',
};

export const sectorNode: DimensionNode = {
  typename: 'Sector',
  table: 'sector',
  key: 'code',
  keyType: 'text',
};

export const unitNode: DimensionNode = {
  typename: 'AdministrativeUnit',
  table: 'administrative_unit',
  key: 'id',
  keyType: 'text',
};

/** The name of the record that a key is of. */
export function nameOf(
  { table, key, keyType }: DimensionNode,
  name: 'name' | 'name_en',
  value: RawBuilder<unknown>,
): RawBuilder<string | null> {
  return sql<string | null>`(
    select ${sql.ref(`named.${name}`)} from ${sql.table(table)} as named
    where ${sql.ref(`named.${key}`)} = ${value}::${sql.raw(keyType)}
  )`;
}

/** The node id of the record that a key is of. */
export function nodeIdOf(
  { typename, keyType }: DimensionNode,
  value: RawBuilder<unknown>,
): RawBuilder<string> {
  return nodeIdSql(typename, sql`(${value}::${sql.raw(keyType)})`);
}
