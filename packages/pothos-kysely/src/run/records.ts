import { type GraphQLObjectType, getVariableValues } from 'graphql';
import type { CompiledQuery } from 'kysely';
import type { RecordRow } from '../field/planned-field.ts';
import type { Planner } from '../planner.ts';
import { select } from '../selection/selection.ts';
import { Compilation, valuesOf } from '../statement/compilation.ts';
import { fragmentsOf, type Request } from './answer.ts';
import { Statement } from './statement.ts';

/**
 * The statement whose rows are the records of an operation's one connection: all that match, whatever page it asks
 * for, in its order, each as the JSON text that its `nodes` would hold. Null where the operation asks for something
 * else, or for what the database cannot write alone. For those who read row by row what is too much for one answer.
 * @throws BadUserInput for arguments that cannot be
 */
export function records(planner: Planner, request: Request): CompiledQuery<RecordRow> | null {
  const { schema, document, operation, context } = request;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables);
  if (coerced === undefined) return null;
  const parts = { schema, fragments: fragmentsOf(document), variables: coerced };
  const compilation = new Compilation(planner, 'answer', parts, planner.viewer(context));
  const [field, ...others] = select(compilation, queryType(schema.getQueryType()), [operation]).fields;
  if (field?.planned.records === undefined || others.length > 0) return null;
  const written = field.planned.records(compilation, field);
  if (written === null) return null;
  const statement = new Statement(compilation, planner.database(context), written);
  if (compilation.needsJavaScript !== null) return null;
  const asked = compilation.asked.map((each) => valuesOf(each, coerced));
  return statement.bound({ arguments: asked, context, keys: [] });
}

function queryType(type: GraphQLObjectType | null | undefined): GraphQLObjectType {
  if (!type) throw new Error('the schema has no queries');
  return type;
}
