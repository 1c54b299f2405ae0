import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '@nhipcau/schema';
import type { Cost } from '../admission/admit.ts';

/** By what Apollo Server keeps of a context when it hands on a copy: who asks, an object of each request's own. */
const costs = new WeakMap<Context['viewer'], Cost>();

/** Has an operation's answer say what it cost. */
export function withCost(context: Context, cost: Cost | null): Context {
  const viewer = { ...context.viewer };
  if (cost !== null) costs.set(viewer, cost);
  return { ...context, viewer };
}

/** Shows in `extensions.cost` what an operation cost, in rows that may be read. */
export function costReport(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response }) {
          const cost = costs.get(contextValue.viewer);
          if (cost === undefined || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost };
        },
      };
    },
  };
}
