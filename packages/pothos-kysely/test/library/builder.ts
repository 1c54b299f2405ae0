import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import { type Kysely, sql } from 'kysely';
import KyselyPlugin, { quoted, type StatementReport } from '../../src/index.ts';
import { models, type Viewer } from './models.ts';
import type { LibraryDB } from './tables.ts';

/** What an operation on the library brings along. */
export interface LibraryContext {
  readonly kysely: Kysely<LibraryDB>;
  readonly viewer: Viewer;
  /** Bound, not part of the SQL: which publishers a viewer of the kind `office` may read. */
  readonly office?: string;
  readonly report?: (statement: StatementReport) => void;
  readonly executed?: (reason: string) => void;
}

interface Types {
  Context: LibraryContext;
  DefaultFieldNullability: false;
  KyselyDB: LibraryDB;
  KyselyModels: typeof models.models;
  KyselyViewer: Viewer;
  Scalars: {
    Decimal: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
    ID: { Input: string; Output: string };
  };
}

export interface LibraryOptions {
  /** See the plugin's option of that name. */
  readonly batchThreshold?: number;
}

const withoutTrailingZeros = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

export function libraryBuilder({ batchThreshold }: LibraryOptions) {
  const builder = new SchemaBuilder<Types>({
    plugins: [RelayPlugin, KyselyPlugin],
    defaultFieldNullability: false,
    relay: {},
    kysely: {
      models,
      database: ({ kysely }) => kysely,
      viewer: ({ viewer }) => viewer,
      scalars: { Decimal: (value) => quoted(sql`trim_scale(${value})`) },
      report: ({ report }) => report,
      executed: ({ executed }) => executed,
      ...(batchThreshold !== undefined && { batchThreshold }),
    },
  });
  builder.scalarType('Decimal', { serialize: (value) => withoutTrailingZeros(String(value)) });
  builder.scalarType('JSON', { serialize: (value) => value });
  builder.queryType({});
  builder.mutationType({});
  return builder;
}

export type LibraryBuilder = ReturnType<typeof libraryBuilder>;
