import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Viewer, ViewerRole } from '../viewer/viewer.ts';
import { coordinatesInText, coordinatesInVariables } from './asked-coordinates.ts';
import { mayAsk, rightOf } from './right-of.ts';

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly viewer: Viewer;
}

/** What an operation names in its text, kept with the parsed document. */
const inText = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

/**
 * Refuses an operation that names what its viewer may not ask for, before anything of it is planned: whether there are
 * such records is then told by nothing, neither an answer nor a time.
 *
 * Gives what it names of personal data, of which every reading is noted.
 *
 * @throws GraphQLError with code FORBIDDEN, for visitors UNAUTHENTICATED, naming the field
 */
export function checkRights({ schema, document, operation, variables, viewer }: Asked): readonly string[] {
  checkScopes(viewer, operation.operation);
  const named = inText.get(operation) ?? coordinatesInText(schema, document, operation);
  inText.set(operation, named);
  refuse(named, viewer.role);
  const given = coordinatesInVariables(schema, operation, variables);
  refuse(given, viewer.role);
  return [...named, ...given].filter((coordinate) => rightOf(coordinate) === 'personal');
}

/** A token that is for reading alone changes nothing, whatever its role may. */
function checkScopes({ scopes }: Viewer, kind: OperationDefinitionNode['operation']): void {
  const scope = kind === 'mutation' ? 'write' : 'read';
  if (scopes === undefined || scopes === null || scopes.includes(scope)) return;
  throw new GraphQLError(`this token may not be used to ${scope}`, {
    extensions: { code: 'FORBIDDEN', scope },
  });
}

function refuse(named: ReadonlySet<string>, role: ViewerRole): void {
  for (const coordinate of named) {
    if (mayAsk(role, coordinate)) continue;
    throw new GraphQLError(
      role === 'VISITOR' ? `sign in to ask for ${coordinate}` : `you may not ask for ${coordinate}`,
      { extensions: { code: role === 'VISITOR' ? 'UNAUTHENTICATED' : 'FORBIDDEN', field: coordinate } },
    );
  }
}
