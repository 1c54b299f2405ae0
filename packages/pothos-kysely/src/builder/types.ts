import type { SchemaTypes } from '@pothos/core';
import type { Selectable } from 'kysely';
import type { Model } from '../model/models.ts';
import type { Relation } from '../model/relation.ts';

/** The tables that have a model. */
export type ModelName<Types extends SchemaTypes> = keyof Types['KyselyModels'] &
  keyof Types['KyselyDB'] &
  string;

/** A row of a table as it is selected. */
export type RowOf<Types extends SchemaTypes, Table> = Table extends keyof Types['KyselyDB']
  ? Selectable<Types['KyselyDB'][Table]>
  : never;

export type ColumnOfRow<Types extends SchemaTypes, Table> = keyof RowOf<Types, Table> & string;

type RelationsOfModel<Types extends SchemaTypes, Table> = Table extends keyof Types['KyselyModels']
  ? Types['KyselyModels'][Table] extends Model<infer Relations>
    ? Relations
    : never
  : never;

/** The names of a model's relations to one, or to many. */
export type RelationName<Types extends SchemaTypes, Table, Many extends boolean = boolean> = {
  [Name in keyof RelationsOfModel<Types, Table>]: RelationsOfModel<Types, Table>[Name] extends Relation & {
    readonly many: Many;
  }
    ? Name
    : never;
}[keyof RelationsOfModel<Types, Table>] &
  string;

/** The table that a relation of a model leads to. */
export type TargetOf<Types extends SchemaTypes, Table, Name> = Name extends keyof RelationsOfModel<
  Types,
  Table
>
  ? RelationsOfModel<Types, Table>[Name] extends { readonly target: infer Target extends string }
    ? Target
    : never
  : never;

/** What stands for an object until it is loaded: the column by which it is found. */
export type Keyed<Key extends string> = Readonly<Record<Key, string>>;

/** What every field says of itself. */
export interface FieldTexts {
  readonly description: string;
  readonly deprecationReason?: string;
}
