import type { ApolloServerPlugin } from '@apollo/server';
import { type Context, checkRights, noteAccess } from '@nhipcau/schema';

/** Refuses operations that name what their viewer may not ask for; notes those that read personal data. */
export function fieldRights(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (operation === undefined) return;
          const variables = request.variables ?? {};
          const personal = checkRights({
            schema,
            document,
            operation,
            variables,
            viewer: contextValue.viewer,
          });
          if (personal.length === 0) return;
          await noteAccess(contextValue, {
            kind: 'PERSONAL_DATA',
            operation: operation.name?.value ?? operation.operation,
            subject: `${personal.join(' ')} ${JSON.stringify(variables)}`,
            rows: null,
          });
        },
      };
    },
  };
}
