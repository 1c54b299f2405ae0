import type { GraphQLObjectType } from 'graphql';
import type { ColumnMetadata } from '../model/table-metadata.ts';

/** An object type whose objects are rows. */
export interface PlannedType {
  /** The table that a lone key is loaded from; none for values that only stand inside others. */
  readonly table?: string | undefined;
  /** The column by which an object that was not loaded is found. */
  readonly key: string;
  /** The column that names the row that a row went into; the key of a row that is gone keeps resolving. */
  readonly successor?: string | undefined;
  readonly columns: Readonly<Record<string, ColumnMetadata>>;
}

export function plannedTypeOf({ extensions }: Pick<GraphQLObjectType, 'extensions'>): PlannedType | null {
  return (extensions.kyselyType as PlannedType | undefined) ?? null;
}
