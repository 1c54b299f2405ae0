import type { InputFieldMap, ObjectRef, SchemaTypes } from '@pothos/core';
import type { List } from '../list/list.ts';

/** A list with its GraphQL types: what connections are declared with. */
export interface Listed<Types extends SchemaTypes> {
  readonly list: List;
  readonly connection: ObjectRef<Types, object>;
  readonly arguments: InputFieldMap;
}
