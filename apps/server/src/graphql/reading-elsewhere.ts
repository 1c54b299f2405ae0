import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '@nhipcau/schema';

/**
 * Lets queries be answered by a replica, once what is noted of them is written in the primary; mutations and what they
 * answer stay with the primary. To be asked before whatever answers.
 */
export function readingElsewhere(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ operation, contextValue }) {
          // A name that none of the document's operations has: the ordinary path says so.
          if (operation === undefined || operation.operation !== 'query') return null;
          Object.assign(contextValue, { kysely: await contextValue.reading() });
          return null;
        },
        async willSendResponse({ operation, contextValue }) {
          if (operation?.operation === 'mutation') await contextValue.wrote();
        },
      };
    },
  };
}
