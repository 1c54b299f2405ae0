import type {
  FieldKind,
  FieldMap,
  FieldNullability,
  InputFieldMap,
  InputType,
  InterfaceParam,
  OutputRef,
  SchemaTypes,
  ShapeFromTypeParam,
  TypeParam,
} from '@pothos/core';
import type { Argument } from './argument/argument.ts';
import type { KyselyFieldBuilder } from './builder/field-builder.ts';
import type { Operators } from './builder/filter-inputs.ts';
import type { Listed } from './builder/listed.ts';
import type { KyselyPluginOptions } from './builder/options.ts';
import type { ColumnOfRow, FieldTexts, Keyed, ModelName, RelationName, TargetOf } from './builder/types.ts';
import type { ValueFieldBuilder } from './builder/value-field-builder.ts';
import type { ConnectionMember } from './field/connection-member.ts';
import type { PlannedField } from './field/planned-field.ts';
import type { Filter, FilterField, FilterFields, FilterInput } from './filter/filter.ts';
import type { List } from './list/list.ts';
import type { Models, RelationsOf } from './model/models.ts';
import type { Relation } from './model/relation.ts';
import type { ColumnMetadata } from './model/table-metadata.ts';
import type { OrderField, OrderInput } from './order/order.ts';
import type { KyselyPlugin } from './plugin.ts';
import type { Predicate } from './predicate.ts';
import type { Compilation } from './statement/compilation.ts';

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      kysely: KyselyPlugin<Types>;
    }

    export interface SchemaBuilderOptions<Types extends SchemaTypes> {
      kysely: KyselyPluginOptions<Types>;
    }

    export interface UserSchemaTypes {
      /** Kysely's `DB` interface. */
      KyselyDB: object;
      /** The type of the declared models. */
      KyselyModels: Models;
      /** What of a viewer shapes the SQL. */
      KyselyViewer: unknown;
    }

    export interface ExtendDefaultTypes<PartialTypes extends Partial<UserSchemaTypes>> {
      KyselyDB: PartialTypes['KyselyDB'] & {};
      KyselyModels: PartialTypes['KyselyModels'] & {};
      KyselyViewer: PartialTypes['KyselyViewer'];
    }

    export interface SchemaBuilder<Types extends SchemaTypes> {
      /** The reference of a table's object type, before it is declared: so types can name each other. */
      kyselyRef: <
        Table extends ModelName<Types>,
        Key extends ColumnOfRow<Types, Table> = 'id' & ColumnOfRow<Types, Table>,
      >(
        table: Table,
        typename: string,
      ) => ObjectRef<Types, Keyed<Key>>;
      /** An object type whose objects are rows of a table. */
      kyselyObject: <Table extends ModelName<Types>>(
        table: Table,
        options: FieldTexts & {
          name: string;
          interfaces?: InterfaceParam<Types>[];
          fields: (t: KyselyFieldBuilder<Types, Table>) => FieldMap;
        },
      ) => ObjectRef<Types, object>;
      /** The same with a node id: it can be found by `node(id:)`. */
      kyselyNode: <Table extends ModelName<Types>>(
        table: Table,
        options: FieldTexts & {
          name: string;
          id: { description: string };
          interfaces?: InterfaceParam<Types>[];
          /** The column that names the row that a row went into; the key of a row that is gone keeps resolving. */
          successor?: ColumnOfRow<Types, Table>;
          fields: (t: KyselyFieldBuilder<Types, Table>) => FieldMap;
        },
      ) => ObjectRef<Types, object>;
      /** An object type whose members are reckoned, such as a sum: it stands inside others and has no key. */
      kyselyValue: <Shape>(
        name: string,
        options: FieldTexts & {
          columns: { readonly [Column in keyof Shape & string]: ColumnMetadata };
          relations?: (
            relation: RelationsOf<Types['KyselyDB'] & { readonly value: Shape }, 'value'>,
          ) => Readonly<Record<string, Relation>>;
          fields: (t: ValueFieldBuilder<Types, Shape>) => FieldMap;
        },
      ) => ObjectRef<Types, Shape>;
      /** An input that compares values of a scalar or enum by some operators. */
      kyselyComparison: (
        name: string,
        description: string,
        type: InputType<Types>,
        operators: Operators,
      ) => FilterInput;
      /** A filter input: its fields, and `and`, `or`, `not`. */
      kyselyFilter: (name: string, description: string, fields: () => FilterFields) => Filter;
      /** The same for the rows of a table: its fields compare columns of that table, its lists are of that table. */
      kyselyFilterOf: <Table extends ModelName<Types>>(
        table: Table,
      ) => (
        name: string,
        description: string,
        fields: () => Readonly<Record<string, FilterField<ColumnOfRow<Types, Table>>>>,
      ) => Filter<Table>;
      /** A filter field over a relation: the target's filter to one, `some`, `every` and `none` to many. */
      kyselyRelationFilter: <Table extends ModelName<Types>, Name extends RelationName<Types, Table>>(
        table: Table,
        relation: Name,
        filter: () => Filter<TargetOf<Types, Table, Name>>,
        description: string,
      ) => FilterField<never>;
      /** A list of a table's rows, with its connection type, order input and arguments. */
      kyselyList: <Table extends ModelName<Types>, Field extends string>(
        table: Table,
        options: Pick<List, 'name' | 'where' | 'source' | 'sourceFilters'> & {
          node: OutputRef<unknown>;
          filter?: Filter<NoInfer<Table>> | undefined;
          search?: ColumnOfRow<Types, Table>;
          orderFields: Readonly<Record<Field, OrderField<ColumnOfRow<Types, Table>>>>;
          defaultOrder: readonly OrderInput<NoInfer<Field>>[];
        },
      ) => Listed<Types>;
      /** A list of what a subquery gives, with columns of its own. */
      kyselyDerivedList: <Column extends string, Field extends string>(
        name: string,
        options: Pick<List, 'filter' | 'sourceFilters' | 'count'> & {
          columns: Readonly<Record<Column, ColumnMetadata>>;
          key: NoInfer<Column>;
          source: NonNullable<List['source']>;
          node: OutputRef<unknown>;
          orderFields: Readonly<Record<Field, OrderField<NoInfer<Column>>>>;
          defaultOrder: readonly OrderInput<NoInfer<Field>>[];
          /** Whether whoever asks may name another order. */
          orderable?: boolean;
        },
      ) => Listed<Types>;
      /** Further fields of a list's connection, reckoned from all the rows that match. */
      kyselyConnectionFields: (
        list: Listed<Types>,
        fields: Readonly<
          Record<
            string,
            FieldTexts & { type: TypeParam<Types>; nullable?: boolean; planned: ConnectionMember }
          >
        >,
      ) => void;
    }

    export interface RootFieldBuilder<
      Types extends SchemaTypes,
      ParentShape,
      Kind extends FieldKind = FieldKind,
    > {
      /** A page of a list. */
      kyselyConnection: <Args extends InputFieldMap = Record<never, never>>(
        options: FieldTexts & { list: Listed<Types>; args?: Args },
      ) => FieldRef<Types, unknown, Kind>;
      /** The one row of a table that a condition on the arguments names, or null. */
      kyselyRow: <Table extends ModelName<Types>, Args extends InputFieldMap = Record<never, never>>(
        options: FieldTexts & {
          table: Table;
          args: Args;
          where: (alias: string, argument: Argument) => Predicate;
        },
      ) => FieldRef<Types, unknown, Kind>;
      /** All the rows of a table in one answer, for lists that are whole by their nature. */
      kyselyRows: <Table extends ModelName<Types>, Args extends InputFieldMap = Record<never, never>>(
        options: FieldTexts & {
          table: Table;
          args?: Args;
          where?: (alias: string, argument: Argument, compilation: Compilation) => Predicate;
          orderBy: readonly ColumnOfRow<Types, Table>[];
        },
      ) => FieldRef<Types, unknown, Kind>;
      /** A field of the application's own planning. */
      kyselyField: <
        Type extends TypeParam<Types>,
        Nullable extends FieldNullability<Type> = Types['DefaultFieldNullability'],
        Args extends InputFieldMap = Record<never, never>,
      >(
        options: FieldTexts & { type: Type; nullable?: Nullable; args?: Args; planned: PlannedField },
      ) => FieldRef<Types, ShapeFromTypeParam<Types, Type, Nullable>, Kind>;
    }
  }
}
