import type { FieldNode, FragmentDefinitionNode } from 'graphql';
import { type GraphQLField, type GraphQLSchema, getArgumentValues } from 'graphql';
import { Argument } from '../argument/argument.ts';
import type { Parameter } from '../argument/parameter.ts';
import { shapeOf } from '../argument/shape.ts';
import type { Model } from '../model/models.ts';
import type { TableMetadata } from '../model/table-metadata.ts';
import type { Planner } from '../planner.ts';
import { allOf, type Predicate } from '../predicate.ts';

/**
 * What a statement's rows become: `answer`, the finished JSON under the operation's own names; `rows`, objects that
 * resolvers read from, under names that equal questions share.
 */
export type Mode = 'answer' | 'rows';

/** How many rows are read for each of many parents at once: one by one (`nested`), or as one set. */
export interface EdgeStrategy {
  readonly edge: string;
  readonly strategy: 'nested' | 'set';
}

type Field = GraphQLField<unknown, unknown>;

const noArguments = new Argument({}, -1);

/** A field of the operation with arguments: asked anew for its values whenever the statement is run. */
export interface Asked {
  readonly field: Field;
  readonly node: FieldNode;
}

/** What is known of the operation, the same for all that is compiled from it. */
export interface OperationParts {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One statement in the making. */
export class Compilation {
  readonly planner: Planner;
  readonly mode: Mode;
  readonly operation: OperationParts;
  /** What of the viewer shapes the SQL. */
  readonly viewer: unknown;
  /** The fields with arguments, in the order of their numbers. */
  readonly asked: Asked[] = [];
  readonly strategies: EdgeStrategy[] = [];
  /** Parameters that are read at every run, to be refused where they cannot be, whether the SQL has them or not. */
  readonly checked: Parameter[] = [];
  /** Why the answer cannot be written by the database alone; null while it can. */
  needsJavaScript: string | null = null;
  /** How many members of filters it compares. */
  conditions = 0;
  /** How many parents the statement loads for, where it loads for a batch of them. */
  parents = 0;
  readonly #numbers = new Map<FieldNode, Map<Field, Argument>>();
  #aliases = 0;

  constructor(planner: Planner, mode: Mode, operation: OperationParts, viewer: unknown) {
    this.planner = planner;
    this.mode = mode;
    this.operation = operation;
    this.viewer = viewer;
  }

  alias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }

  table(name: string): TableMetadata {
    const found = this.planner.tables[name];
    if (found === undefined) throw new Error(`the database has no table ${name}`);
    return found;
  }

  model(name: string): Model | undefined {
    return this.planner.models[name];
  }

  /** The rows of a table that the viewer may read. */
  scope(table: string, alias: string): Predicate | null {
    const scope = this.model(table)?.scope as ((alias: string, viewer: unknown) => Predicate | null) | null;
    return scope?.(alias, this.viewer) ?? null;
  }

  /** The scope and further conditions together. */
  within(table: string, alias: string, conditions: readonly Predicate[]): Predicate {
    const scope = this.scope(table, alias);
    return allOf(scope === null ? conditions : [...conditions, scope]);
  }

  /** The arguments of an asked field: of each type's own, where an interface's field is asked of several types. */
  argumentsOf(field: Field, node: FieldNode): Argument {
    if (field.args.length === 0) return noArguments;
    const ofNode = this.#numbers.get(node) ?? new Map<Field, Argument>();
    this.#numbers.set(node, ofNode);
    const known = ofNode.get(field);
    if (known !== undefined) return known;
    const argument = new Argument(valuesOf({ field, node }, this.operation.variables), this.asked.length);
    this.asked.push({ field, node });
    ofNode.set(field, argument);
    return argument;
  }
}

export function valuesOf(
  { field, node }: Asked,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return getArgumentValues(field, node, variables);
}

/** What of a field's arguments shapes the SQL. */
export function shapeOfArguments({ field }: Asked, values: Readonly<Record<string, unknown>>): string {
  return field.args.map(({ name, type }) => shapeOf(type, values[name])).join(';');
}
