import type { DB } from '@nhipcau/database';
import KyselyPlugin, { escaped, instant, plain, quoted } from '@nhipcau/pothos-kysely';
import SchemaBuilder, { type ObjectRef } from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import { sql } from 'kysely';
import type { Context } from './context.ts';
import { models } from './models/models.ts';
import { decodeNodeId, encodeNodeId } from './node/node-id.ts';
import { nodeIdSql } from './node/node-id-sql.ts';
import type { ViewerRole } from './viewer/viewer.ts';

/** What every field of the schema is declared against. A field is non-null unless it says otherwise. */
export interface SchemaTypes {
  Context: Context;
  DefaultFieldNullability: false;
  KyselyDB: DB;
  KyselyModels: typeof models.models;
  KyselyViewer: ViewerRole;
  Scalars: {
    Decimal: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    GeoJSON: { Input: unknown; Output: unknown };
    ID: { Input: string; Output: string };
  };
}

/** The same with Pothos's defaults filled in. */
export type BuilderTypes = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>;

/** The one builder that all concepts declare themselves on. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin, KyselyPlugin],
  defaultFieldNullability: false,
  kysely: {
    models,
    database: ({ kysely }) => kysely,
    viewer: ({ viewer }) => viewer.role,
    scalars: {
      Decimal: (value) => quoted(sql`trim_scale(${value})`),
      Date: escaped,
      DateTime: instant,
      GeoJSON: plain,
      // Coordinates are the only ones, and have five decimals at most: as JavaScript writes them.
      Float: (value) => plain(sql`trim_scale(${value})`),
    },
    nodeId: (typename, key) => quoted(nodeIdSql(typename, key)),
    textKey: (text) => sql`search_key(${text})`,
    report: ({ report }) => report,
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
builder.mutationType({ description: 'Everything that can be changed.' });
