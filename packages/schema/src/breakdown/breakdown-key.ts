import type { EnumRef } from '@pothos/core';
import { type BuilderTypes, builder } from '../builder.ts';
import type { Context } from '../context.ts';
import type { Row } from '../loading/loaders.ts';
import { encodeNodeId } from '../node/node-id.ts';

type Labelled = Pick<Row<'sector'>, 'name' | 'name_en'>;

/** A dimension that rows are grouped by: the column of the entries that holds its keys, and what its keys are. */
export interface Dimension {
  readonly column: string;
  readonly description: string;
  /** The node type of its keys, and how to load one; keys without are codes that speak for themselves. */
  readonly node?: {
    readonly typename: string;
    readonly load: (key: string, context: Context) => Promise<Labelled | null>;
    /** Whether the key's public form is its node id, because it has no code. */
    readonly byNodeId?: boolean;
  };
}

export interface BreakdownKeyValue<Name extends string> {
  readonly dimension: Name;
  readonly key: string | null;
}

/** `<Name>Key { dimension id label labelEn nodeId }` for the dimensions of a breakdown. */
export function keyObject<Name extends string>(
  name: string,
  dimensionRef: EnumRef<BuilderTypes, Name>,
  dimensions: Readonly<Record<Name, Dimension>>,
) {
  const labelled = async ({ dimension, key }: BreakdownKeyValue<Name>, context: Context) =>
    key === null ? null : ((await dimensions[dimension].node?.load(key, context)) ?? null);
  return builder.objectRef<BreakdownKeyValue<Name>>(name).implement({
    description: 'Where a row stands in one dimension.',
    fields: (t) => ({
      dimension: t.expose('dimension', { type: dimensionRef, description: 'The dimension.' }),
      id: t.string({
        nullable: true,
        description:
          'The code (country, sector, unit, enum value, year), or the node id of an organisation; null where it is not stated.',
        resolve: ({ dimension, key }) => {
          const node = dimensions[dimension].node;
          return key !== null && node?.byNodeId ? encodeNodeId(node.typename, key) : key;
        },
      }),
      label: t.string({
        nullable: true,
        description: 'Its Vietnamese name, or the code where it has no other; null where it is not stated.',
        resolve: async (value, _args, context) => (await labelled(value, context))?.name ?? value.key,
      }),
      labelEn: t.string({
        nullable: true,
        description: 'Its English name, or the code where it has no other; null where it is not stated.',
        resolve: async (value, _args, context) => (await labelled(value, context))?.name_en ?? value.key,
      }),
      nodeId: t.id({
        nullable: true,
        description: 'The node id of the country, sector, unit or organisation; null for other keys.',
        resolve: ({ dimension, key }) => {
          const node = dimensions[dimension].node;
          return key !== null && node ? encodeNodeId(node.typename, key) : null;
        },
      }),
    }),
  });
}
