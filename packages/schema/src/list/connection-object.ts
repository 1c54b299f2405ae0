import type { ObjectRef, OutputRef } from '@pothos/core';
import { type BuilderTypes, builder } from '../builder.ts';
import type { Aggregate, Edge, PageRows } from './page.ts';

/** A page of a list. Each member is computed only when the operation selects it. */
export interface Connection<Node> {
  readonly page: () => Promise<PageRows<Node>>;
  readonly totalCount: () => Promise<number>;
  /** Reckoned from all the rows that match, on all pages together; the same name must mean the same. */
  readonly aggregate: <Value>(name: string, aggregate: Aggregate<Value>) => Promise<Value>;
  readonly hasNextPage: () => Promise<boolean>;
  readonly hasPreviousPage: () => Promise<boolean>;
}

export type ConnectionRef<Node> = ObjectRef<BuilderTypes, Connection<Node>>;

const PageInfo = builder.objectRef<Connection<unknown>>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.boolean({
      description: 'Whether records follow this page.',
      resolve: (connection) => connection.hasNextPage(),
    }),
    hasPreviousPage: t.boolean({
      description: 'Whether records stand before this page.',
      resolve: (connection) => connection.hasPreviousPage(),
    }),
    startCursor: t.string({
      nullable: true,
      description: 'The cursor of the first record of this page.',
      resolve: async (connection) => (await connection.page()).edges[0]?.cursor ?? null,
    }),
    endCursor: t.string({
      nullable: true,
      description: 'The cursor of the last record of this page.',
      resolve: async (connection) => (await connection.page()).edges.at(-1)?.cursor ?? null,
    }),
  }),
});

function edgeObject<Node extends object>(name: string, node: OutputRef<Node>) {
  return builder.objectRef<Edge<Node>>(`${name}Edge`).implement({
    description: `A ${name} in a list.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Where it stands: for `after` and `before`.',
        resolve: ({ cursor }) => cursor,
      }),
      node: t.expose('node', { type: node, description: 'The record.' }),
    }),
  });
}

/** `<Name>Connection` and `<Name>Edge`. */
export function connectionObject<Node extends object, Shape extends Connection<Node> = Connection<Node>>(
  name: string,
  node: OutputRef<Node>,
) {
  const edge = edgeObject(name, node);
  return builder.objectRef<Shape>(`${name}Connection`).implement({
    description: `A page of ${name} records.`,
    fields: (t) => ({
      nodes: t.field({
        type: [node],
        description: 'The records of this page.',
        resolve: async (connection) => (await connection.page()).edges.map((each) => each.node),
      }),
      edges: t.field({
        type: [edge],
        description: 'The records of this page with their cursors.',
        resolve: async (connection) => [...(await connection.page()).edges],
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where this page stands in the list.',
        resolve: (connection) => connection,
      }),
      totalCount: t.int({
        description: 'How many records match, on all pages together.',
        resolve: (connection) => connection.totalCount(),
      }),
    }),
  });
}

/** `first`, `after`, `last`, `before`. */
export function pageArgumentFields(t: PothosSchemaTypes.InputFieldBuilder<BuilderTypes, 'Arg'>) {
  return {
    first: t.int({
      required: false,
      description: 'So many records from the start; 1 to 100, 20 by default.',
    }),
    after: t.string({ required: false, description: 'From behind the record with this cursor.' }),
    last: t.int({ required: false, description: 'So many records from the end; 1 to 100.' }),
    before: t.string({ required: false, description: 'Up to before the record with this cursor.' }),
  };
}
