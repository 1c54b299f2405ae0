import type { ApolloServerPlugin } from '@apollo/server';
import { type Context, checkRights } from '@nhipcau/schema';

/** Refuses operations that name what their viewer may not ask for. */
export function fieldRights(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (operation === undefined) return;
          const variables = request.variables ?? {};
          checkRights({ schema, document, operation, variables, viewer: contextValue.viewer });
        },
      };
    },
  };
}
