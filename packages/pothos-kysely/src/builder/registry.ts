import type { ObjectRef, SchemaTypes } from '@pothos/core';

type Builder = PothosSchemaTypes.SchemaBuilder<SchemaTypes>;
type Ref = ObjectRef<SchemaTypes, unknown>;

const refs = new WeakMap<object, Map<string, Ref>>();

/** The object type of each table, for relations that name their target only. */
export function registeredRef(builder: object, table: string): Ref {
  const ref = refs.get(builder)?.get(table);
  if (ref === undefined) throw new Error(`no object type was declared for the table ${table}`);
  return ref;
}

/** The reference of a table's object type, made when it is first named; so types can name each other. */
export function refOf(builder: Builder, table: string, typename: string): Ref {
  const byTable = refs.get(builder) ?? new Map<string, Ref>();
  refs.set(builder, byTable);
  const known = byTable.get(table);
  if (known !== undefined) return known;
  const ref = builder.objectRef<unknown>(typename);
  byTable.set(table, ref);
  return ref;
}
