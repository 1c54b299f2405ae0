import type { FieldRef, SchemaTypes, TypeParam } from '@pothos/core';
import type { RawBuilder } from 'kysely';
import type { PlannedField } from '../field/planned-field.ts';
import type { RowsSource } from '../field/rows-field.ts';
import type { ValueParts } from '../field/value-field.ts';
import type { ValuesSource } from '../field/values-field.ts';
import type { ColumnMetadata } from '../model/table-metadata.ts';
import type { Rows } from '../statement/rows.ts';
import type { FieldTexts } from './types.ts';

type Exposing = `expose${string}` & keyof PothosSchemaTypes.FieldBuilder<SchemaTypes, object, 'Object'>;

/** How the fields of a value that is reckoned are declared. */
export interface ValueFieldBuilder<Types extends SchemaTypes, Shape>
  extends Pick<PothosSchemaTypes.FieldBuilder<Types, Shape, 'Object'>, Exposing> {
  /** A relation of the value: one row of a table, or all of a short list of them. */
  relation(name: string, options: FieldTexts & { nullable?: boolean }): FieldRef<Types, unknown, 'Object'>;
  /** What an SQL expression gives; `column` is the type of it. */
  expression<Type extends TypeParam<Types>>(
    options: FieldTexts & {
      type: Type;
      nullable?: boolean;
      column: ColumnMetadata;
      expression: (rows: Rows) => RawBuilder<unknown>;
    },
  ): FieldRef<Types, unknown, 'Object'>;
  /** A value made of expressions. */
  value<Type extends TypeParam<Types>>(
    options: FieldTexts & { type: Type; nullable?: boolean } & ValueParts,
  ): FieldRef<Types, unknown, 'Object'>;
  /** A list of values, as many as the arguments say. */
  values<Type extends TypeParam<Types>>(
    options: FieldTexts & { type: Type } & ValuesSource,
  ): FieldRef<Types, unknown, 'Object'>;
  /** The rows that a subquery gives for each of these. */
  rows<Type extends TypeParam<Types>>(
    options: FieldTexts & { type: Type } & RowsSource,
  ): FieldRef<Types, unknown, 'Object'>;
  /** A field of the application's own planning. */
  planned<Type extends TypeParam<Types>>(
    options: FieldTexts & { type: Type; nullable?: boolean; planned: PlannedField },
  ): FieldRef<Types, unknown, 'Object'>;
}
