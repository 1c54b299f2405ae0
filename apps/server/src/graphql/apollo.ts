import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { type Context, schema } from '@nhipcau/schema';
import type { Logger } from '../log.ts';
import type { Observer } from '../observation/observer.ts';
import { costReport } from './cost-report.ts';
import { fieldRights } from './field-rights.ts';
import { finishedAnswers, stringifyResult } from './finished-answer.ts';
import { maskError } from './masked-error.ts';
import { observedOperations } from './observed-operations.ts';
import { planReport } from './plan-report.ts';
import { readingElsewhere } from './reading-elsewhere.ts';
import { statusOfErrors } from './status-of-errors.ts';
import { unavailableStatus } from './unavailable.ts';

/** The GraphQL server; it answers, and knows nothing of HTTP. */
export function createApollo(
  log: Logger,
  development: boolean,
  observers: readonly Observer[] = [],
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    // Who may introspect, and what may be executed, is decided before (`admission/`).
    introspection: true,
    dangerouslyDisableValidation: true,
    // Bodies that are no JSON, and pages of other sites, are refused before.
    csrfPrevention: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: maskError(log, development),
    // Costs a third of the time of a large answer, for headers that nobody reads.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      observedOperations(observers),
      fieldRights(),
      readingElsewhere(),
      finishedAnswers(maskError(log, development)),
      planReport(),
      costReport(),
      statusOfErrors(),
      // The last word on the status.
      unavailableStatus(),
    ],
    stringifyResult,
    logger: {
      debug: (message) => log.debug(message),
      info: (message) => log.debug(message),
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
  });
}
