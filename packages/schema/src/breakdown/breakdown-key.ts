import type { Rows } from '@nhipcau/pothos-kysely';
import type { EnumRef } from '@pothos/core';
import { type RawBuilder, sql } from 'kysely';
import { type BuilderTypes, builder } from '../builder.ts';
import { type Dimension, type DimensionNode, nameOf, nodeIdOf } from './dimension.ts';

interface BreakdownKey<Name extends string> {
  readonly dimension: Name;
  readonly key: string | null;
}

const text = { type: 'text', nullable: true } as const;

/** `<Name>Key { dimension id label labelEn nodeId }` for the dimensions of a breakdown. */
export function keyValue<Name extends string>(
  name: string,
  dimensionRef: EnumRef<BuilderTypes, Name>,
  dimensions: Readonly<Record<Name, Dimension>>,
) {
  const nodes = Object.entries<Dimension>(dimensions).flatMap(([dimension, { node }]) =>
    node ? [{ dimension, node }] : [],
  );
  /** What is said of a record, by the dimension that it is the key of; null for other keys. */
  const byNode = (rows: Rows, say: (node: DimensionNode) => RawBuilder<unknown>, among = nodes) => {
    if (among.length === 0) return sql`null`;
    return sql`case ${rows.column('dimension')} ${sql.join(
      among.map(({ dimension, node }) => sql`when ${sql.lit(dimension)} then ${say(node)}`),
      sql` `,
    )} end`;
  };
  const withoutCode = nodes.filter(({ node }) => node.byNodeId);

  return builder.kyselyValue<BreakdownKey<Name>>(name, {
    description: 'Where a row stands in one dimension.',
    columns: {
      dimension: { type: 'text', nullable: false },
      key: text,
    },
    fields: (t) => ({
      dimension: t.expose('dimension', { type: dimensionRef, description: 'The dimension.' } as never),
      id: t.expression({
        type: 'String',
        nullable: true,
        column: text,
        expression: (rows) => {
          const key = rows.column('key');
          return sql`coalesce(${byNode(rows, (node) => nodeIdOf(node, key), withoutCode)}, ${key})`;
        },
        description:
          'The code (country, sector, unit, enum value, year), or the node id of an organisation; null where it is not stated.',
      }),
      label: t.expression({
        type: 'String',
        nullable: true,
        column: text,
        expression: (rows) => {
          const key = rows.column('key');
          return sql`coalesce(${byNode(rows, (node) => nameOf(node, 'name', key))}, ${key})`;
        },
        description: 'Its Vietnamese name, or the code where it has no other; null where it is not stated.',
      }),
      labelEn: t.expression({
        type: 'String',
        nullable: true,
        column: text,
        expression: (rows) => {
          const key = rows.column('key');
          return sql`coalesce(${byNode(rows, (node) => nameOf(node, 'name_en', key))}, ${key})`;
        },
        description: 'Its English name, or the code where it has no other; null where it is not stated.',
      }),
      nodeId: t.expression({
        type: 'ID',
        nullable: true,
        column: text,
        expression: (rows) => byNode(rows, (node) => nodeIdOf(node, rows.column('key'))),
        description: 'The node id of the country, sector, unit or organisation; null for other keys.',
      }),
    }),
  });
}
