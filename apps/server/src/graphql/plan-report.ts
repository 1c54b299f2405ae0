import type { ApolloServerPlugin } from '@apollo/server';
import type { Context, StatementReport } from '@nhipcau/schema';

/** What `extensions.plan` is collected in; an operation whose context has none is not looked into. */
const collected = new WeakMap<Context, StatementReport[]>();

/** Has the statements of an operation collected, to be shown in `extensions.plan`. */
export function withReport(context: Context): Context {
  const statements: StatementReport[] = [];
  const reporting: Context = { ...context, report: (statement) => statements.push(statement) };
  collected.set(reporting, statements);
  return reporting;
}

/** Shows an operation's statements with their strategies and times, where they were collected. */
export function planReport(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response }) {
          const plan = collected.get(contextValue);
          if (plan === undefined || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, plan };
        },
      };
    },
  };
}
