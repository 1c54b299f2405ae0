import { RootFieldBuilder, type SchemaTypes } from '@pothos/core';
import { connectionField } from '../field/connection-field.ts';
import type { PlannedField } from '../field/planned-field.ts';
import { rootListField, rootOneField } from '../field/root-field.ts';
import type { Listed } from './listed.ts';
import { refOf } from './registry.ts';
import type { FieldTexts } from './types.ts';
import { unplanned } from './unplanned.ts';

interface RootOptions extends FieldTexts {
  readonly args?: object;
}

interface RootFields {
  readonly builder: PothosSchemaTypes.SchemaBuilder<SchemaTypes>;
  field(options: never): never;
}

const proto = RootFieldBuilder.prototype as PothosSchemaTypes.RootFieldBuilder<SchemaTypes, unknown>;

function plannedField(t: RootFields, { planned, ...options }: { planned: PlannedField }) {
  return t.field({ ...options, extensions: { kyselyField: planned }, resolve: unplanned } as never);
}

proto.kyselyConnection = function kyselyConnection(
  this: RootFields,
  { list, args, ...options }: RootOptions & { list: Listed<SchemaTypes> },
) {
  const planned = connectionField(list.list, () => null, true);
  const all = { ...args, ...list.arguments };
  return plannedField(this, {
    ...options,
    type: list.connection,
    nullable: false,
    args: all,
    planned,
  } as never);
} as never;

proto.kyselyRow = function kyselyRow(
  this: RootFields,
  { table, where, ...options }: RootOptions & { table: string; where: Parameters<typeof rootOneField>[1] },
) {
  const type = refOf(this.builder, table, table);
  return plannedField(this, {
    ...options,
    type,
    nullable: true,
    planned: rootOneField(table, where),
  } as never);
} as never;

proto.kyselyRows = function kyselyRows(
  this: RootFields,
  {
    table,
    where,
    orderBy,
    ...options
  }: RootOptions & { table: string } & Parameters<typeof rootListField>[1],
) {
  const type = [refOf(this.builder, table, table)];
  const planned = rootListField(table, { orderBy, ...(where && { where }) });
  return plannedField(this, { ...options, type, nullable: false, planned } as never);
} as never;

proto.kyselyField = function kyselyField(
  this: RootFields,
  { planned, ...options }: RootOptions & { type: unknown; planned: PlannedField },
) {
  return plannedField(this, { ...options, planned: { ...planned, root: true } });
} as never;
