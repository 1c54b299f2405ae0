import type { ViewerRole } from '../viewer/viewer.ts';

/** What may be asked at once, and in a minute, in rows that may be read. */
export interface CostLimit {
  readonly operation: number;
  readonly minute: number;
}

const signedIn: CostLimit = { operation: 50_000, minute: 10_000_000 };

export const costLimits: Readonly<Record<ViewerRole, CostLimit>> = {
  ADMIN: signedIn,
  MANAGER: signedIn,
  ANALYST: signedIn,
  PARTNER: signedIn,
  VISITOR: { operation: 30_000, minute: 1_000_000 },
};

/** What a document may be at most, before it is held against the schema. */
export const documentLimits = {
  characters: 100_000,
  tokens: 10_000,
  /** Brackets of every kind within each other, in text. */
  nesting: 100,
  definitions: 60,
  directives: 100,
  variables: 100,
  /** Fields within fields, fragments followed. */
  depth: 20,
  /** Fields in all, fragments followed. */
  breadth: 1_000,
  /** Selections of a name that stood in the same selection before. */
  repeats: 50,
};
