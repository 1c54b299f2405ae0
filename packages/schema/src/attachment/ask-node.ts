import { execute, parse } from 'graphql';
import type { Context } from '../context.ts';
import { schema } from '../schema.ts';

const document = parse('query ($id: ID!) { node(id: $id) { __typename id } }');

/**
 * The record that a node id names, as the API itself answers it: with the viewer's rights, and of a merged duplicate the
 * record that was kept. Null where there is none that the viewer may see.
 */
export async function askNode(
  context: Context,
  id: string,
): Promise<{ readonly typename: string; readonly id: string } | null> {
  const answer = await execute({ schema, document, contextValue: context, variableValues: { id } });
  if (answer.errors?.[0] !== undefined) throw answer.errors[0].originalError ?? answer.errors[0];
  const node = answer.data?.node as { readonly __typename: string; readonly id: string } | null | undefined;
  return node == null ? null : { typename: node.__typename, id: node.id };
}
