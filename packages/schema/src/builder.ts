import SchemaBuilder, { type ObjectRef } from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from './context.ts';
import { costOf } from './cost.ts';
import { BadUserInput } from './errors.ts';
import { decodeNodeId, encodeNodeId } from './node/node-id.ts';

/** What every field of the schema is declared against. A field is non-null unless it says otherwise. */
export interface SchemaTypes {
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    Decimal: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    ID: { Input: string; Output: string };
  };
}

/** The same with Pothos's defaults filled in. */
export type BuilderTypes = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>;

/** The one builder that all concepts declare themselves on. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  complexity: {
    fieldComplexity: costOf,
    limit: { complexity: 250_000, depth: 20, breadth: 1_000 },
    complexityError: (kind) =>
      new BadUserInput('query', `its ${kind.toLowerCase()} is over the limit; ask for less at once`),
  },
  relay: {
    encodeGlobalID: encodeNodeId,
    decodeGlobalID: decodeNodeId,
    idFieldOptions: { description: 'The node id: opaque, stable, and safe in a URL.' },
    nodeTypeOptions: { description: 'Anything that has a node id.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    nodeQueryOptions: {
      description: 'The record with this node id; null when there is none.',
      args: { id: { description: 'A node id, as `id` fields give it.' } },
    },
    nodesQueryOptions: {
      description: 'The records with these node ids, in their order; null where there is none.',
      args: { ids: { description: 'Node ids, 100 at most.' } },
    },
  },
});

/** A reference to an object type of this schema. */
export type ObjectRefOf<Shape> = ObjectRef<BuilderTypes, Shape>;

builder.queryType({ description: 'Everything that can be read.' });
