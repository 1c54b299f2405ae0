/** Values by the name of the variable, in the order of the parameters of the hand-written statement. */
export type Variables = Readonly<Record<string, string>>;

export const operationNames = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'] as const;
export type OperationName = (typeof operationNames)[number];

/** A question that every peer answers, each in its own dialect. */
export interface Operation {
  readonly name: OperationName;
  readonly title: string;
  /** Folder with the documents: `nhipcau.graphql`, `postgraphile.graphql`, `floor.sql`. */
  readonly folder: URL;
  /** What the requests ask for in turn, so that no answer can be kept for the next request. */
  readonly variables: readonly Variables[];
}
