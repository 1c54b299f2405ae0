import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import type { Database } from '@nhipcau/database';
import type { Identity } from '@nhipcau/identity';
import { type Context, createContext } from '@nhipcau/schema';
import type { Files } from '@nhipcau/storage';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { admit, costOf } from '../admission/admit.ts';
import type { TrustedDocuments } from '../admission/trusted-documents.ts';
import { authRoutes } from '../auth/auth-routes.ts';
import type { TrustedCallers } from '../auth/caller-address.ts';
import { ownSite } from '../auth/own-site.ts';
import { exportRoute } from '../exports/export-route.ts';
import { fileRoutes } from '../files/file-routes.ts';
import { withCost } from '../graphql/cost-report.ts';
import { withReport } from '../graphql/plan-report.ts';
import type { Logger } from '../log.ts';
import { noteRefusal } from '../observation/observed-request.ts';
import type { Observer } from '../observation/observer.ts';
import { bodyDeadline } from './body-deadline.ts';
import { refuseUnavailable, unavailableAnswer } from './database-unavailable.ts';
import { explorer } from './explorer.ts';
import { health, type Readiness } from './health.ts';
import { BodyRefused, jsonBody } from './json-body.ts';
import { otherOrigins } from './other-origins.ts';
import { requestLog } from './request-log.ts';
import { safeHeaders } from './safe-headers.ts';
import { knowViewer, viewerOf } from './viewer-of.ts';

interface Parts {
  readonly apollo: ApolloServer<Context>;
  readonly database: Database;
  readonly readiness: Readiness;
  readonly log: Logger;
  /** Whether operations show how they were answered. */
  readonly development: boolean;
  readonly identity: Identity;
  readonly trusted: TrustedCallers;
  /** Whose pages may read answers, with tokens of their own. */
  readonly otherOrigins: readonly string[];
  /** Whether whoever is not signed in may ask for what was published. */
  readonly publicView: boolean;
  /** Whether visitors may ask questions of their own, not those of the public pages alone. */
  readonly publicApi: boolean;
  readonly trustedDocuments: TrustedDocuments;
  readonly files: Files;
  readonly observers: readonly Observer[];
}

const BODY_MILLISECONDS = 10_000;

/** The HTTP face: health, GraphiQL for browsers, GraphQL for everyone. */
export function createApp(parts: Parts): Express {
  const { apollo, database, readiness, log, development, identity, trusted, files, observers } = parts;
  const app = express();
  app.disable('x-powered-by');
  // Answers are never kept by anyone, so nobody would use a hash of them.
  app.disable('etag');
  app.use(requestLog(log, observers));
  app.use(safeHeaders(identity.settings.dashboardUrl));
  app.use(health(database, readiness));
  app.use(...otherOrigins(parts.otherOrigins));
  app.use(ownSite(identity.settings.dashboardUrl, parts.otherOrigins));
  app.use('/files', knowViewer(parts), fileRoutes(database, files, log));
  app.use(bodyDeadline(BODY_MILLISECONDS));
  app.use('/auth', authRoutes({ identity, trusted }));
  app.use(
    '/graphql',
    explorer('/graphql'),
    knowViewer(parts, true),
    ...jsonBody,
    admit(parts),
    expressMiddleware(apollo, {
      context: async ({ req }) => {
        const context = withCost(createContext(database, viewerOf(req)), costOf(req));
        return development ? withReport(context) : context;
      },
    }),
  );
  app.post(
    '/exports',
    knowViewer({ identity, publicView: parts.publicApi }),
    ...jsonBody,
    exportRoute(database, log),
  );
  app.use(
    (_request, response) =>
      void response.status(404).json({ errors: [{ message: 'There is nothing here.' }] }),
  );
  app.use(lastResort(log));
  return app;
}

/** Bodies that cannot be read are the caller's; anything else is ours, logged and masked. */
function lastResort(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    if (unavailableAnswer(error) !== null) log.warn({ err: error }, 'the database could not be asked');
    if (refuseUnavailable(response, error)) return;
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error }, 'a request failed');
    const message =
      error instanceof BodyRefused
        ? error.message
        : status === 413
          ? 'The body is larger than 1 MB.'
          : 'The body cannot be read.';
    const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
    noteRefusal(code);
    response.status(status).json({
      errors: [{ message: status >= 500 ? 'Internal server error' : message, extensions: { code } }],
    });
  };
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('status' in error)) return 500;
  return typeof error.status === 'number' && error.status >= 400 && error.status < 500 ? error.status : 500;
}
