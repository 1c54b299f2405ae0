import type { FieldRef, SchemaTypes, TypeParam } from '@pothos/core';
import type { PlannedField } from '../field/planned-field.ts';
import type { FieldTexts } from './types.ts';

type Exposing = `expose${string}` & keyof PothosSchemaTypes.FieldBuilder<SchemaTypes, object, 'Object'>;

/** How the fields of a value that is reckoned are declared. */
export interface ValueFieldBuilder<Types extends SchemaTypes, Shape>
  extends Pick<PothosSchemaTypes.FieldBuilder<Types, Shape, 'Object'>, Exposing> {
  /** A field of the application's own planning. */
  planned<Type extends TypeParam<Types>>(
    options: FieldTexts & { type: Type; nullable?: boolean; planned: PlannedField },
  ): FieldRef<Types, unknown, 'Object'>;
}
