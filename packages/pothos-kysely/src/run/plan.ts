import type { RawBuilder } from 'kysely';
import type { Binding } from '../argument/parameter.ts';
import { plannedFieldOf } from '../field/planned-field.ts';
import type { Planner } from '../planner.ts';
import {
  type Asked,
  Compilation,
  type Mode,
  type OperationParts,
  shapeOfArguments,
  valuesOf,
} from '../statement/compilation.ts';
import { Statement } from './statement.ts';

/** So many statements are kept for one plan; beyond, the oldest is compiled anew. */
const greatestVariants = 50;

type Values = Readonly<Record<string, unknown>>;

/** What one execution of a plan brings along. */
export interface Execution {
  readonly operation: OperationParts;
  readonly context: object;
  readonly keys: readonly string[];
}

/** How a plan's statement is written. */
export type Write<Row> = (compilation: Compilation) => RawBuilder<Row>;

/**
 * A part of an operation that is answered by one statement. Compiled once for each shape of its arguments; values are
 * bound. The fields that it asks for are the same whatever the arguments, so their shapes name the statement.
 */
export class Plan<Row> {
  readonly #planner: Planner;
  readonly #mode: Mode;
  readonly #viewer: unknown;
  readonly #write: Write<Row>;
  readonly #variants = new Map<string, Statement<Row> | { readonly refused: string }>();
  #asked: readonly Asked[] | null = null;
  #constant: readonly (Values | null)[] = [];

  constructor(planner: Planner, mode: Mode, viewer: unknown, write: Write<Row>) {
    this.#planner = planner;
    this.#mode = mode;
    this.#viewer = viewer;
    this.#write = write;
  }

  /** The rows; null where the answer cannot be written by the database alone. */
  run(execution: Execution): Promise<readonly Row[]> | null {
    const { operation, context, keys } = execution;
    const values = this.#valuesIn(operation);
    const statement = this.#statement(execution, values);
    if ('refused' in statement) {
      this.#planner.executed(context)?.(statement.refused);
      return null;
    }
    const binding: Binding = { arguments: values ?? this.#valuesIn(operation) ?? [], context, keys };
    return statement.run(this.#planner, binding);
  }

  #statement({ operation, context, keys }: Execution, values: readonly Values[] | null) {
    const known = values && this.#variants.get(this.#shape(values, keys));
    if (known) return known;
    const compilation = new Compilation(this.#planner, this.#mode, operation, this.#viewer);
    compilation.parents = keys.length;
    const written = this.#write(compilation);
    this.#asked ??= compilation.asked;
    this.#constant = this.#asked.map((asked) => (isConstant(asked) ? valuesOf(asked, {}) : null));
    const refused = this.#mode === 'answer' ? compilation.needsJavaScript : null;
    const statement =
      refused === null ? new Statement(compilation, this.#planner.database(context), written) : { refused };
    this.#keep(this.#shape(this.#valuesIn(operation) ?? [], keys), statement);
    return statement;
  }

  #keep(shape: string, statement: Statement<Row> | { readonly refused: string }): void {
    const [oldest] = this.#variants.keys();
    if (this.#variants.size >= greatestVariants && oldest !== undefined) this.#variants.delete(oldest);
    this.#variants.set(shape, statement);
  }

  #valuesIn({ variables }: OperationParts): readonly Values[] | null {
    return this.#asked?.map((asked, index) => this.#constant[index] ?? valuesOf(asked, variables)) ?? null;
  }

  #shape(values: readonly Values[], keys: readonly string[]): string {
    const shapes = (this.#asked ?? []).map((asked, index) => {
      const own = values[index] ?? {};
      return `${shapeOfArguments(asked, own)}|${plannedFieldOf(asked.field)?.shape?.(own, this.#planner) ?? ''}`;
    });
    return `${keys.length > this.#planner.batchThreshold}#${shapes.join('#')}`;
  }
}

/** Whether no variable stands in a field's arguments. */
function isConstant({ node }: Asked): boolean {
  return !JSON.stringify(node.arguments ?? [], (key, value) => (key === 'loc' ? undefined : value)).includes(
    '"Variable"',
  );
}
