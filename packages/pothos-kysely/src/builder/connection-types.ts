import type { ObjectRef, OutputRef, SchemaTypes } from '@pothos/core';
import {
  cursorMember,
  edgesMember,
  endCursorMember,
  hasNextPageMember,
  hasPreviousPageMember,
  nodeMember,
  nodesMember,
  pageInfoMember,
  startCursorMember,
  totalCountMember,
} from '../field/connection-member.ts';
import { PlannedFieldBuilder } from './field-builder.ts';

type Builder = PothosSchemaTypes.SchemaBuilder<SchemaTypes>;
type Ref = ObjectRef<SchemaTypes, object>;

const pageInfos = new WeakMap<Builder, Ref>();

/** `PageInfo`, one for all connections of a schema. */
function pageInfoOf(builder: Builder): Ref {
  const known = pageInfos.get(builder);
  if (known !== undefined) return known;
  const ref = builder.objectRef<object>('PageInfo');
  pageInfos.set(builder, ref);
  const flag = (planned: typeof hasNextPageMember, description: string) => ({
    type: 'Boolean' as const,
    nullable: false,
    planned,
    description,
  });
  const cursor = (planned: typeof startCursorMember, description: string) => ({
    type: 'String' as const,
    nullable: true,
    planned,
    description,
  });
  implement(builder, ref, 'Where a page stands in its list.', (t) => ({
    hasNextPage: t.planned(flag(hasNextPageMember, 'Whether records follow this page.')),
    hasPreviousPage: t.planned(flag(hasPreviousPageMember, 'Whether records stand before this page.')),
    startCursor: t.planned(cursor(startCursorMember, 'The cursor of the first record of this page.')),
    endCursor: t.planned(cursor(endCursorMember, 'The cursor of the last record of this page.')),
  }));
  return ref;
}

/** `<Name>Connection` and `<Name>Edge`. */
export function connectionTypes(builder: Builder, name: string, node: OutputRef<unknown>): Ref {
  const edge = builder.objectRef<object>(`${name}Edge`);
  implement(builder, edge, `A ${name} in a list.`, (t) => ({
    cursor: t.planned({
      type: 'String',
      nullable: false,
      planned: cursorMember,
      description: 'Where it stands: for `after` and `before`.',
    }),
    node: t.planned({ type: node, nullable: false, planned: nodeMember, description: 'The record.' }),
  }));
  const connection = builder.objectRef<object>(`${name}Connection`);
  implement(builder, connection, `A page of ${name} records.`, (t) => ({
    nodes: t.planned({
      type: [node],
      nullable: false,
      planned: nodesMember,
      description: 'The records of this page.',
    }),
    edges: t.planned({
      type: [edge],
      nullable: false,
      planned: edgesMember,
      description: 'The records of this page with their cursors.',
    }),
    pageInfo: t.planned({
      type: pageInfoOf(builder),
      nullable: false,
      planned: pageInfoMember,
      description: 'Where this page stands in the list.',
    }),
    totalCount: t.planned({
      type: 'Int',
      nullable: false,
      planned: totalCountMember,
      description: 'How many records match, on all pages together.',
    }),
  }));
  return connection;
}

function implement(
  builder: Builder,
  ref: Ref,
  description: string,
  fields: (t: PlannedFieldBuilder) => Readonly<Record<string, unknown>>,
): void {
  builder.objectType(ref, {
    description,
    fields: () => fields(new PlannedFieldBuilder(builder, null)) as never,
  });
}
