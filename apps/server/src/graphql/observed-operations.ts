import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { Context } from '@nhipcau/schema';
import { currentRequest, type ObservedRequest } from '../observation/observed-request.ts';
import type { Observer } from '../observation/observer.ts';

/** Names are the caller's to choose; more of one says nothing to anybody. */
const LONGEST_NAME = 64;

/** Tells those who watch of each operation: its name, how it ended, how long it took. */
export function observedOperations(observers: readonly Observer[]): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const request = currentRequest();
      if (request !== undefined) return listener(request, observers);
    },
  };
}

function listener(request: ObservedRequest, observers: readonly Observer[]): GraphQLRequestListener<Context> {
  const start = performance.now();
  for (const observer of observers) observer.operationBegan?.(request);
  return {
    async didResolveOperation({ operationName }) {
      if (operationName !== null) request.operation = operationName.slice(0, LONGEST_NAME);
    },
    async willSendResponse({ response: { body } }) {
      const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
      request.codes.push(...errors.map(({ extensions }) => String(extensions?.code ?? 'UNKNOWN')));
      const ended = { milliseconds: performance.now() - start };
      for (const observer of observers) observer.operationEnded?.(request, ended);
    },
  };
}
