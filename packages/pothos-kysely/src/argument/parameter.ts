/** What a statement's parameters are read from when it is run. */
export interface Binding {
  /** The arguments of each asked field, by its number in the plan. */
  readonly arguments: readonly Readonly<Record<string, unknown>>[];
  /** The operation's context. */
  readonly context: object;
  /** The keys of the parents, where the statement loads for a batch of them. */
  readonly keys: readonly string[];
}

/**
 * A value that is bound when the statement is run. Compiled SQL holds parameters, never values, so that one statement
 * serves every request that asks the same with other values.
 */
export class Parameter {
  readonly read: (binding: Binding) => unknown;

  constructor(read: (binding: Binding) => unknown) {
    this.read = read;
  }
}

/** A value of the operation's context, for scopes: bound, never part of the SQL. */
export function fromContext<Context extends object>(read: (context: Context) => unknown): Parameter {
  return new Parameter(({ context }) => read(context as Context));
}

/** The keys of a batch as one array. */
export const batchKeys = new Parameter(({ keys }) => keys);
