import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '@nhipcau/schema';
import type { GraphQLFormattedError } from 'graphql';
import { saysOlder } from '../admission/refusal.ts';

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  INTERNAL_SERVER_ERROR: 500,
};
/** What the caller can put right. */
const CALLERS_OWN = 400;

/**
 * Gives an answer without data the status of its first error, so that who looks at nothing else sees that it failed. Whoever
 * knows `application/json` alone expects 200 where the request is at fault.
 */
export function statusOfErrors(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response }) {
          if (response.body.kind !== 'single') return;
          const { data, errors } = response.body.singleResult;
          const [first] = errors ?? [];
          // A name that no operation has, a mutation by GET: Apollo Server has given these theirs.
          const isOwn = [405, 415].includes(response.http.status ?? 0);
          if (first === undefined || (data !== null && data !== undefined) || isOwn) return;
          const status = statusOf(first);
          const isOlder = saysOlder(request.http?.headers.get('accept') ?? '');
          response.http.status = status === CALLERS_OWN && isOlder ? 200 : status;
        },
      };
    },
  };
}

function statusOf({ extensions }: GraphQLFormattedError): number {
  return statuses[String(extensions?.code)] ?? CALLERS_OWN;
}
