import type { ObjectRef } from '@pothos/core';
import { builder, type Types } from './builder.ts';

/** A page of a list; each part is loaded where it is selected. */
export interface Page<Node> {
  readonly nodes: () => Promise<readonly Node[]>;
  readonly totalCount: () => Promise<number>;
  /** How many nodes were asked for. */
  readonly first: number;
}

/** `<Name>Connection { nodes totalCount pageInfo { hasNextPage } }`. */
export function connection<Node extends object>(name: string, node: ObjectRef<Types, Node>) {
  const pageInfo = builder.objectRef<Page<Node>>(`${name}PageInfo`).implement({
    fields: (t) => ({
      hasNextPage: t.boolean({ resolve: async ({ totalCount, first }) => (await totalCount()) > first }),
    }),
  });
  return builder.objectRef<Page<Node>>(`${name}Connection`).implement({
    fields: (t) => ({
      nodes: t.field({ type: [node], resolve: async ({ nodes }) => [...(await nodes())] }),
      totalCount: t.int({ resolve: ({ totalCount }) => totalCount() }),
      pageInfo: t.field({ type: pageInfo, resolve: (page) => page }),
    }),
  });
}
