import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '@nhipcau/schema';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { UNAVAILABLE } from '../http/database-unavailable.ts';

/**
 * Gives an answer of which nothing could be had for the database's sake the status of that, and says when to come again: proxies
 * and clients that look at no body know what to do.
 */
export function unavailableStatus(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body, http } }) {
          if (body.kind !== 'single' || hasSomething(body.singleResult)) return;
          const seconds = retryAfter(body.singleResult.errors ?? []);
          if (seconds === null) return;
          http.status = UNAVAILABLE;
          http.headers.set('retry-after', String(seconds));
        },
      };
    },
  };
}

function hasSomething({ data }: FormattedExecutionResult): boolean {
  return Object.values(data ?? {}).some((value) => value !== null);
}

function retryAfter(errors: readonly GraphQLFormattedError[]): number | null {
  const seconds = errors.map(({ extensions }) => extensions?.retryAfterSeconds);
  const known = seconds.filter((each) => typeof each === 'number');
  return known.length === 0 ? null : Math.max(...known);
}
