import type { BulkConflictShape } from '../bulk/bulk-payload.ts';
import type { ForbiddenShape } from './forbidden.ts';
import type { InvalidInputShape } from './invalid-input.ts';
import type { RecordInUseShape } from './record-in-use.ts';
import type { VersionConflictShape } from './version-conflict.ts';

/** What a mutation answers instead of its result, by the name of its type. */
export type Refusal =
  | (InvalidInputShape & { readonly __typename: 'InvalidInput' })
  | (ForbiddenShape & { readonly __typename: 'Forbidden' })
  | (RecordInUseShape & { readonly __typename: 'RecordInUse' })
  | (BulkConflictShape & { readonly __typename: 'BulkConflict' })
  | (VersionConflictShape & { readonly __typename: 'VersionConflict' });

/** Thrown within a change: it is undone as a whole, and the refusal is the answer. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`refused: ${refusal.__typename}`);
    this.refusal = refusal;
  }
}
