import type { Server } from 'node:http';
import type { Database, Statement } from '@nhipcau/database';
import type { Environment } from '../environment.ts';
import type { Readiness } from '../http/health.ts';
import type { Logger } from '../log.ts';
import { currentRequest } from './observed-request.ts';
import type { Observer } from './observer.ts';

/** Slower than this a statement stands in the log, with the request that it was for. */
const SLOW_MILLISECONDS = 1_000;
const LONGEST_STATEMENT = 500;

/** All who watch the server from outside. */
export interface Observation {
  readonly observers: readonly Observer[];
  /** To be told of each statement. */
  readonly onStatement: (statement: Statement) => void;
  /** Opens what is asked of the server, once there is a database. */
  listen(database: Database, readiness: Readiness): Promise<void>;
  close(): Promise<void>;
}

/** What is not asked for is not loaded: metrics without METRICS_PORT, traces without OTEL_EXPORTER_OTLP_ENDPOINT. */
export async function openObservation(
  { metrics, traces }: Pick<Environment, 'metrics' | 'traces'>,
  log: Logger,
): Promise<Observation> {
  const observers: Observer[] = [slowStatements(log)];
  if (traces !== undefined) observers.push((await import('./traces.ts')).openTraces(traces));
  let server: Server | undefined;
  return {
    observers,
    onStatement(statement) {
      const request = currentRequest();
      for (const observer of observers) observer.statementEnded?.(request, statement);
    },
    async listen(database, readiness) {
      if (metrics === undefined) return;
      const { createMetrics } = await import('./metrics.ts');
      const { listenForMetrics } = await import('./listen-for-metrics.ts');
      const { registry, observer } = createMetrics(database, readiness);
      observers.push(observer);
      server = await listenForMetrics(registry, metrics.port, metrics.host);
      log.info(metrics, 'metrics');
    },
    async close() {
      server?.closeAllConnections();
      server?.close();
      for (const observer of observers) {
        await observer.close?.().catch((error: unknown) => log.warn({ err: error }, 'traces were lost'));
      }
    },
  };
}

/** The statement's text alone: what it was asked with may be somebody's. */
function slowStatements(log: Logger): Observer {
  return {
    statementEnded(_request, { sql, milliseconds }) {
      if (milliseconds < SLOW_MILLISECONDS) return;
      log.warn(
        { milliseconds: Math.round(milliseconds), sql: sql.slice(0, LONGEST_STATEMENT) },
        'a slow statement',
      );
    },
  };
}
