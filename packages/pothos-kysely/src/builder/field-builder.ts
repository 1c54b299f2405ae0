import {
  type ArgBuilder,
  FieldBuilder,
  type FieldNullability,
  type FieldRef,
  type InputFieldMap,
  type InputShapeFromFields,
  type SchemaTypes,
  type ShapeFromTypeParam,
  type TypeParam,
} from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { RawBuilder } from 'kysely';
import type { Argument } from '../argument/argument.ts';
import type { Aggregate } from '../field/aggregate.ts';
import { aggregateField } from '../field/aggregate-field.ts';
import { expressionField } from '../field/column-field.ts';
import { connectionField } from '../field/connection-field.ts';
import type { PlannedField } from '../field/planned-field.ts';
import { type RowsSource, rowsField } from '../field/rows-field.ts';
import { toManyField } from '../field/to-many-field.ts';
import { toOneField } from '../field/to-one-field.ts';
import { type ValueParts, valueField } from '../field/value-field.ts';
import { type ValuesSource, valuesField } from '../field/values-field.ts';
import type { Tie } from '../list/matching.ts';
import type { Model } from '../model/models.ts';
import type { Relation } from '../model/relation.ts';
import type { ColumnMetadata } from '../model/table-metadata.ts';
import type { Rows } from '../statement/rows.ts';
import type { Listed } from './listed.ts';
import { registeredRef } from './registry.ts';
import { tieOf } from './tie.ts';
import type { ColumnOfRow, FieldTexts, RelationName, RowOf } from './types.ts';
import { unplanned } from './unplanned.ts';

type Exposing = `expose${string}` & keyof PothosSchemaTypes.FieldBuilder<SchemaTypes, object, 'Object'>;
type AnyField<Types extends SchemaTypes> = FieldRef<Types, unknown, 'Object'>;

interface Typed<Type, Nullable> extends FieldTexts {
  readonly type: Type;
  readonly nullable?: Nullable;
}

interface Resolved<
  Types extends SchemaTypes,
  Type extends TypeParam<Types>,
  Nullable extends FieldNullability<Type>,
  Parent,
  Args extends InputFieldMap,
> extends Typed<Type, Nullable> {
  readonly args?: Args;
  readonly resolve: (
    parent: Parent,
    args: InputShapeFromFields<Args>,
    context: Types['Context'],
    info: GraphQLResolveInfo,
  ) => ShapeFromTypeParam<Types, Type, Nullable> | Promise<ShapeFromTypeParam<Types, Type, Nullable>>;
}

/** How the fields of an object that is a row are declared. */
export interface KyselyFieldBuilder<Types extends SchemaTypes, Table>
  extends Pick<PothosSchemaTypes.FieldBuilder<Types, RowOf<Types, Table>, 'Object'>, Exposing> {
  readonly arg: ArgBuilder<Types>;
  /** A relation of the model: one object, or all of a short list of them. */
  relation(name: RelationName<Types, Table>, options: FieldTexts & { nullable?: boolean }): AnyField<Types>;
  /** A page of a list, of the rows that a relation ties to this one. */
  relatedConnection<Args extends InputFieldMap = Record<never, never>>(
    name: RelationName<Types, Table, true>,
    options: FieldTexts & { list: Listed<Types>; args?: Args },
  ): AnyField<Types>;
  /** A page of a list, of the rows that a condition ties to this one; the condition may use further arguments. */
  tiedConnection<Args extends InputFieldMap = Record<never, never>>(
    options: FieldTexts & {
      list: Listed<Types>;
      args?: Args;
      tie: (parent: Rows, argument: Argument) => Tie;
    },
  ): AnyField<Types>;
  /** What is reckoned from related rows: a value type, or one scalar with the type of `column`. */
  aggregate<Type extends TypeParam<Types>>(
    options: Typed<Type, boolean> & {
      aggregate: Aggregate & { readonly relation: { readonly of?: Table } };
      column?: ColumnMetadata;
    },
  ): AnyField<Types>;
  /** What an SQL expression gives for each row; `column` is the type of it. */
  expression<Type extends TypeParam<Types>, Args extends InputFieldMap = Record<never, never>>(
    options: Typed<Type, boolean> & {
      args?: Args;
      column: ColumnMetadata;
      expression: (rows: Rows, argument: Argument) => RawBuilder<unknown>;
    },
  ): AnyField<Types>;
  /** A value made of expressions over the row. */
  value<Type extends TypeParam<Types>>(options: Typed<Type, boolean> & ValueParts): AnyField<Types>;
  /** The rows that a subquery gives for each of these, as values. */
  rows<Type extends TypeParam<Types>>(options: FieldTexts & { type: Type } & RowsSource): AnyField<Types>;
  /** A field of the application's own planning. */
  planned<Type extends TypeParam<Types>, Args extends InputFieldMap = Record<never, never>>(
    options: Typed<Type, boolean> & { args?: Args; planned: PlannedField },
  ): AnyField<Types>;
  /** A field that JavaScript resolves from the columns that it selects. */
  field<
    Type extends TypeParam<Types>,
    const Select extends ColumnOfRow<Types, Table> = never,
    Nullable extends FieldNullability<Type> = Types['DefaultFieldNullability'],
    Args extends InputFieldMap = Record<never, never>,
  >(
    options: Resolved<Types, Type, Nullable, Pick<RowOf<Types, Table>, Select>, Args> & {
      readonly select?: readonly Select[];
    },
  ): AnyField<Types>;
}

interface AnyOptions {
  readonly type?: unknown;
  readonly nullable?: unknown;
  readonly args?: InputFieldMap | undefined;
  readonly description: string;
  readonly resolve?: unknown;
}

/** Declares fields that the planner writes. Its types are those of `KyselyFieldBuilder`. */
export class PlannedFieldBuilder extends FieldBuilder<SchemaTypes, Record<string, unknown>, 'Object'> {
  readonly #model: Model | null;

  constructor(builder: PothosSchemaTypes.SchemaBuilder<SchemaTypes>, model: Model | null) {
    super(builder, 'Object', 'Object');
    this.#model = model;
  }

  relation(name: string, options: AnyOptions): unknown {
    const relation = this.#relation(name);
    const ref = registeredRef(this.builder, relation.target);
    const type = relation.many ? [ref] : ref;
    const nullable = options.nullable ?? (relation.many ? false : !relation.required);
    const planned = relation.many ? toManyField(name, relation) : toOneField(name, relation);
    return this.planned({ ...options, type, nullable, planned });
  }

  relatedConnection(name: string, { list, ...options }: AnyOptions & { list: Listed<SchemaTypes> }): unknown {
    const relation = this.#relation(name);
    const tie = (parent: Rows) => tieOf(relation, parent);
    return this.tiedConnection({ ...options, list, tie });
  }

  tiedConnection({
    list,
    tie,
    ...options
  }: AnyOptions & { list: Listed<SchemaTypes>; tie: (parent: Rows, argument: Argument) => Tie }): unknown {
    const planned = connectionField(list.list, tie, false);
    const args = { ...options.args, ...list.arguments };
    return this.planned({ ...options, args, type: list.connection, nullable: false, planned });
  }

  aggregate(options: AnyOptions & { aggregate: Aggregate; column?: ColumnMetadata }): unknown {
    const { relations = {}, table = 'a value' } = this.#model ?? {};
    if (!Object.values(relations).includes(options.aggregate.relation)) {
      throw new Error(`${table} has not the relation that an aggregate of it is reckoned over`);
    }
    return this.planned({ ...options, planned: aggregateField(options.aggregate, options.column) });
  }

  expression({
    column,
    expression,
    ...options
  }: AnyOptions & {
    column: ColumnMetadata;
    expression: (rows: Rows, argument: Argument) => RawBuilder<unknown>;
  }): unknown {
    const planned = expressionField(column, (rows, { argument }) => expression(rows, argument));
    return this.planned({ ...options, planned });
  }

  value({ values, present, ...options }: AnyOptions & ValueParts): unknown {
    return this.planned({ ...options, planned: valueField({ values, ...(present && { present }) }) });
  }

  values({ each, ...options }: AnyOptions & ValuesSource): unknown {
    return this.planned({ ...options, nullable: false, planned: valuesField({ each }) });
  }

  rows({ source, orderBy, ...options }: AnyOptions & RowsSource): unknown {
    return this.planned({ ...options, nullable: false, planned: rowsField({ source, orderBy }) });
  }

  planned({ planned, ...options }: AnyOptions & { planned: PlannedField }): unknown {
    const extensions = { kyselyField: planned };
    return this.createField({ ...options, extensions, resolve: unplanned } as never);
  }

  #relation(name: string): Relation {
    const relation = this.#model?.relations[name];
    if (relation === undefined) throw new Error(`${this.#model?.table ?? 'a value'} has no relation ${name}`);
    return relation;
  }
}
