import '@pothos/plugin-relay';
import SchemaBuilder, {
  type InputType,
  type InterfaceParam,
  type OutputRef,
  type SchemaTypes,
} from '@pothos/core';
import type { ConnectionMember } from '../field/connection-member.ts';
import type { PlannedType } from '../field/planned-type.ts';
import type { Filter, FilterFields } from '../filter/filter.ts';
import { quantified, related } from '../filter/relation-filter.ts';
import type { List } from '../list/list.ts';
import {
  type DeclaredModels,
  type Model,
  type Models,
  type RelationsOf,
  relationsOf,
} from '../model/models.ts';
import type { Relation } from '../model/relation.ts';
import type { ColumnMetadata } from '../model/table-metadata.ts';
import { connectionTypes } from './connection-types.ts';
import { PlannedFieldBuilder } from './field-builder.ts';
import { comparisonInput, filterInput, type Operators, quantifierInput } from './filter-inputs.ts';
import { listArguments } from './list-arguments.ts';
import type { Listed } from './listed.ts';
import { orderInput } from './order-input.ts';
import { refOf } from './registry.ts';

type Builder = PothosSchemaTypes.SchemaBuilder<SchemaTypes>;
type Fields = (t: PlannedFieldBuilder) => Readonly<Record<string, unknown>>;

interface ObjectOptions {
  readonly name: string;
  readonly interfaces?: InterfaceParam<SchemaTypes>[];
  readonly description: string;
  readonly fields: Fields;
}

const proto = SchemaBuilder.prototype as Builder;

function declared(builder: Builder): DeclaredModels<Record<string, never>, Models> {
  return (builder.options as { kysely: { models: DeclaredModels<Record<string, never>, Models> } }).kysely
    .models;
}

function modelOf(builder: Builder, table: string): Model {
  const model = declared(builder).models[table];
  if (model === undefined) throw new Error(`no model was declared for the table ${table}`);
  return model;
}

function columnsOf(builder: Builder, table: string): Readonly<Record<string, ColumnMetadata>> {
  const found: { readonly columns: Readonly<Record<string, ColumnMetadata>> } | undefined =
    declared(builder).tables[table];
  if (found === undefined) throw new Error(`the database has no table ${table}`);
  return found.columns;
}

/** The one column that finds a row; tables with a longer key hold values that only stand inside others. */
function keyOf(builder: Builder, table: string): string | undefined {
  const found: { readonly primaryKey: readonly string[] } | undefined = declared(builder).tables[table];
  const [key, ...others] = found?.primaryKey ?? [];
  return others.length === 0 ? key : undefined;
}

function typeOfTable(builder: Builder, table: string): PlannedType {
  const key = keyOf(builder, table);
  return { table: key === undefined ? undefined : table, key: key ?? '', columns: columnsOf(builder, table) };
}

proto.kyselyRef = function kyselyRef(this: Builder, table: string, typename: string) {
  return refOf(this, table, typename);
} as never;

proto.kyselyObject = function kyselyObject(this: Builder, table: string, options: ObjectOptions) {
  const ref = refOf(this, table, options.name);
  const model = modelOf(this, table);
  this.objectType(ref, {
    description: options.description,
    extensions: { kyselyType: typeOfTable(this, table) },
    ...(options.interfaces && { interfaces: options.interfaces as never }),
    fields: () => options.fields(new PlannedFieldBuilder(this, model)) as never,
  });
  return ref;
} as never;

interface NodeOptions extends ObjectOptions {
  readonly id: { readonly description: string };
  readonly successor?: string;
}

proto.kyselyNode = function kyselyNode(this: Builder, table: string, options: NodeOptions) {
  const ref = refOf(this, table, options.name);
  const model = modelOf(this, table);
  const type = { ...typeOfTable(this, table), successor: options.successor };
  this.node(
    ref as never,
    {
      description: options.description,
      extensions: { kyselyType: type, kyselyNode: options.name },
      ...(options.interfaces && { interfaces: options.interfaces }),
      id: {
        resolve: (parent: Readonly<Record<string, string>>) => parent[type.key],
        description: options.id.description,
      },
      loadWithoutCache: (key: string) => ({ [type.key]: key }),
      fields: () => options.fields(new PlannedFieldBuilder(this, model)),
    } as never,
  );
  return ref;
} as never;

interface ValueOptions {
  readonly description: string;
  readonly columns: Readonly<Record<string, ColumnMetadata>>;
  readonly relations?: (
    relation: RelationsOf<Readonly<Record<string, Readonly<Record<string, unknown>>>>, string>,
  ) => Readonly<Record<string, Relation>>;
  readonly fields: Fields;
}

proto.kyselyValue = function kyselyValue(this: Builder, name: string, options: ValueOptions) {
  const ref = this.objectRef<object>(name);
  const type: PlannedType = { key: '', columns: options.columns };
  const model: Model = { table: name, relations: options.relations?.(relationsOf()) ?? {}, scope: null };
  this.objectType(ref, {
    description: options.description,
    extensions: { kyselyType: type },
    fields: () => options.fields(new PlannedFieldBuilder(this, model)) as never,
  });
  return ref;
} as never;

proto.kyselyComparison = function kyselyComparison(
  this: Builder,
  name: string,
  description: string,
  type: InputType<SchemaTypes>,
  operators: Operators,
) {
  return comparisonInput(this, name, description, type, operators);
} as never;

proto.kyselyFilter = function kyselyFilter(
  this: Builder,
  name: string,
  description: string,
  fields: () => FilterFields,
) {
  return filterInput(this, name, description, fields);
} as never;

proto.kyselyFilterOf = function kyselyFilterOf(this: Builder, _table: string) {
  return (name: string, description: string, fields: () => FilterFields) =>
    filterInput(this, name, description, fields);
} as never;

proto.kyselyRelationFilter = function kyselyRelationFilter(
  this: Builder,
  table: string,
  name: string,
  filter: () => Filter,
  description: string,
) {
  const relation = () => relationOf(this, table, name);
  return relation().many
    ? quantified(relation, filter, () => quantifierInput(this, filter()), description)
    : related(relation, filter, description);
} as never;

interface DerivedOptions
  extends Pick<
    List,
    'columns' | 'key' | 'orderFields' | 'defaultOrder' | 'filter' | 'sourceFilters' | 'count'
  > {
  readonly source: NonNullable<List['source']>;
  readonly node: OutputRef<unknown>;
  readonly orderable?: boolean;
}

proto.kyselyDerivedList = function kyselyDerivedList(
  this: Builder,
  name: string,
  { node, orderable = false, ...options }: DerivedOptions,
) {
  const ordered = orderable ? orderInput(this, name, options.orderFields) : undefined;
  return listed(this, { ...options, name, table: name, orderInput: ordered }, node);
} as never;

function listed(builder: Builder, list: List, node: OutputRef<unknown>): Listed<SchemaTypes> {
  const connection = connectionTypes(builder, list.name, node);
  return { list, connection, arguments: listArguments(builder, list) };
}

function relationOf(builder: Builder, table: string, name: string): Relation {
  const relation = modelOf(builder, table).relations[name];
  if (relation === undefined) throw new Error(`${table} has no relation ${name}`);
  return relation;
}

type ListOptions = Omit<List, 'table' | 'columns' | 'key' | 'orderInput'> & {
  readonly node: OutputRef<unknown>;
};

proto.kyselyList = function kyselyList(this: Builder, table: string, { node, ...options }: ListOptions) {
  const key = keyOf(this, table);
  if (key === undefined) throw new Error(`the rows of ${table} have no single column as their key`);
  const ordered = orderInput(this, options.name, options.orderFields);
  const list = { ...options, table, key, columns: columnsOf(this, table), orderInput: ordered };
  return listed(this, list, node);
} as never;

proto.kyselyConnectionFields = function kyselyConnectionFields(
  this: Builder,
  { connection }: Listed<SchemaTypes>,
  fields: Readonly<Record<string, { planned: ConnectionMember }>>,
) {
  const t = new PlannedFieldBuilder(this, null);
  const made = () => Object.entries(fields).map(([name, options]) => [name, t.planned(options as never)]);
  this.objectFields(connection, () => Object.fromEntries(made()) as never);
} as never;
