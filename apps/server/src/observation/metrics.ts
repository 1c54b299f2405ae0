import type { Database } from '@nhipcau/database';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Readiness } from '../http/health.ts';
import type { Observer } from './observer.ts';
import { routeOf } from './route-of.ts';
import { serverVersion } from './server-version.ts';

/** From a statement that reads one row to one that is about to be cancelled. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What is counted, and what of it may be named: so many rows at the most, whatever anybody asks. */
export interface Metrics {
  readonly registry: Registry;
  readonly observer: Observer;
}

/** What the server shows of itself to Prometheus. */
export function createMetrics(database: Pick<Database, 'kind' | 'sessions'>, readiness: Readiness): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  showState(registry, database, readiness);
  return { registry, observer: counting(registry) };
}

function showState(
  registry: Registry,
  database: Pick<Database, 'kind' | 'sessions'>,
  readiness: Readiness,
): void {
  const registers = [registry];
  new Gauge({
    name: 'nhipcau_build_info',
    help: 'Always 1; the labels say what runs, on which kind of database.',
    labelNames: ['version', 'database'],
    registers,
  }).set({ version: serverVersion, database: database.kind }, 1);
  new Gauge({
    name: 'nhipcau_ready',
    help: 'Whether the server has migrated and seeded, and does not stop.',
    registers,
    collect() {
      this.set(readiness.ready ? 1 : 0);
    },
  });
  new Gauge({
    name: 'nhipcau_database_sessions',
    help: 'Sessions with the database: limit, open, in use; and waiting: statements that wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, number] of Object.entries(database.sessions())) this.set({ state }, number);
    },
  });
}

function instruments(registry: Registry) {
  const common = { registers: [registry] };
  const timed = { ...common, buckets: SECONDS };
  return {
    requests: new Histogram({
      ...timed,
      name: 'nhipcau_http_request_duration_seconds',
      help: 'Requests, from their first byte to the last of the answer.',
      labelNames: ['route', 'method', 'status'],
    }),
    operations: new Histogram({
      ...timed,
      name: 'nhipcau_graphql_operation_duration_seconds',
      help: 'GraphQL operations that were executed, by whether they were answered without an error; those of the pages by their names.',
      labelNames: ['operation', 'outcome'],
    }),
    errors: new Counter({
      ...common,
      name: 'nhipcau_errors_total',
      help: 'Errors that requests were answered with or refused for, by their code.',
      labelNames: ['code'],
    }),
    costs: new Counter({
      ...common,
      name: 'nhipcau_graphql_cost_rows_total',
      help: 'What admitted GraphQL operations cost, in rows that they may read.',
      labelNames: ['asked'],
    }),
    statements: new Histogram({
      ...timed,
      name: 'nhipcau_database_statement_duration_seconds',
      help: 'Statements, from their sending to their answer or error.',
    }),
  };
}

function counting(registry: Registry): Observer {
  const { requests, operations, errors, costs, statements } = instruments(registry);
  return {
    requestEnded({ path, method, codes, cost, isTrusted }, { status, milliseconds }) {
      requests.observe({ route: routeOf(path), method: methodOf(method), status }, milliseconds / 1000);
      for (const code of codes) errors.inc({ code });
      if (cost !== undefined) costs.inc({ asked: isTrusted ? 'by-pages' : 'freely' }, cost);
    },
    operationEnded({ operation, isTrusted, codes }, { milliseconds }) {
      const name = (isTrusted && operation) || 'other';
      operations.observe(
        { operation: name, outcome: codes.length === 0 ? 'ok' : 'error' },
        milliseconds / 1000,
      );
    },
    statementEnded(_request, { milliseconds }) {
      statements.observe(milliseconds / 1000);
    },
  };
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

function methodOf(method: string): string {
  return METHODS.has(method) ? method : 'other';
}
