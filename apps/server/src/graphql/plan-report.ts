import type { ApolloServerPlugin } from '@apollo/server';
import type { Context, StatementReport } from '@nhipcau/schema';

type Report = NonNullable<Context['report']>;

/** What was reported so far, by whom it is reported to: Apollo Server hands on a copy of the context. */
const collected = new WeakMap<Report, readonly StatementReport[]>();

/** Has the statements of an operation collected, to be shown in `extensions.plan`. */
export function withReport(context: Context): Context {
  const statements: StatementReport[] = [];
  const report: Report = (statement) => {
    statements.push(statement);
  };
  collected.set(report, statements);
  return { ...context, report };
}

/** Shows an operation's statements with their strategies and times, where they were collected. */
export function planReport(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response }) {
          const plan = contextValue.report && collected.get(contextValue.report);
          if (plan === undefined || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, plan };
        },
      };
    },
  };
}
