import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { sql } from 'kysely';
import type { Planner } from '../planner.ts';
import { select } from '../selection/selection.ts';
import type { Compilation } from '../statement/compilation.ts';
import { missing } from '../statement/json-text.ts';
import { objectText } from '../statement/object-text.ts';
import { rootRows } from '../statement/root-rows.ts';
import { Plan } from './plan.ts';
import { type PlanCache, viewerName } from './plan-cache.ts';

interface AnswerRow {
  readonly answer: string;
}

/** A request that has been parsed and validated. */
export interface Request {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: object;
}

/** Class 22 of SQLSTATE: a value that the database cannot take. */
const dataException = /^22/;

/**
 * The JSON text of an operation's `data`, finished by the database in one statement; null where something in it needs
 * JavaScript or went wrong: then graphql-js executes it, with the same answer or the right error.
 */
export async function answer(planner: Planner, cache: PlanCache, request: Request): Promise<string | null> {
  const { schema, document, operation, context } = request;
  if (operation.operation !== OperationTypeNode.QUERY) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables);
  if (coerced === undefined) return null;
  const fragments = fragmentsOf(document);
  const viewer = planner.viewer(context);
  const name = `answer ${viewerName(planner, context)}`;
  try {
    const plan = cache.find(
      operation,
      document,
      coerced,
      name,
      () =>
        new Plan<AnswerRow>(planner, 'answer', viewer, (compilation) => writeAnswer(compilation, operation)),
    );
    const rows = await plan.run({ operation: { schema, fragments, variables: coerced }, context, keys: [] });
    const text = rows?.[0]?.answer ?? null;
    return text === null || text.includes(missing) ? null : text;
  } catch (error) {
    if (isCallersOwn(error)) return null;
    throw error;
  }
}

function writeAnswer(compilation: Compilation, operation: OperationDefinitionNode) {
  const query = compilation.operation.schema.getQueryType();
  if (!query) throw new Error('the schema has no queries');
  const rows = rootRows(compilation);
  const text = objectText(select(compilation, query, [operation]), rows);
  return sql<AnswerRow>`select ${text} as "answer" from (select 1) as "root" ${rows.joins.clauses()}`;
}

const byDocument = new WeakMap<DocumentNode, Readonly<Record<string, FragmentDefinitionNode>>>();

export function fragmentsOf(document: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  const known = byDocument.get(document);
  if (known !== undefined) return known;
  const found = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = Object.fromEntries(found.map((fragment) => [fragment.name.value, fragment]));
  byDocument.set(document, fragments);
  return fragments;
}

/** A mistake in the request, which the ordinary path answers with its place in the operation. */
function isCallersOwn(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('extensions' in error) return true;
  return 'code' in error && typeof error.code === 'string' && dataException.test(error.code);
}
