import { type DocumentNode, GraphQLBoolean, GraphQLObjectType, GraphQLSchema, Kind, visit } from 'graphql';

const nothing = (name: string, description: string) =>
  new GraphQLObjectType({ name, description, fields: { nothing: { type: GraphQLBoolean } } });

/**
 * The schema as far as it is told to whoever has not signed in where nothing is public: that there are queries and
 * mutations. What they send is held against this one, so that its mistakes say nothing of the other.
 */
export const strangersSchema = new GraphQLSchema({
  query: nothing('Query', 'Sign in to learn more.'),
  mutation: nothing('Mutation', 'Sign in to learn more.'),
});

/** Whether a document asks for nothing but the names of the schema's roots: what it needs to see that somebody answers. */
export function asksForNothing(document: DocumentNode): boolean {
  let isNothing = true;
  visit(document, {
    Field: ({ name }) => {
      if (name.value !== '__typename') isNothing = false;
    },
    FragmentDefinition: () => {
      isNothing = false;
    },
  });
  return isNothing && document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
}
