import type { Statement } from '@nhipcau/database';
import {
  type Context,
  context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';
import type { ObservedRequest } from './observed-request.ts';
import type { EndedRequest, Observer } from './observer.ts';
import { routeOf } from './route-of.ts';

/** Statements of a large operation are long; its beginning tells which one it is. */
const LONGEST_STATEMENT = 4_000;

interface Begun {
  readonly span: Span;
  /** What is part of it runs in this. */
  readonly inside: Context;
}

/** Spans of requests, of the operations in them and of the statements in these. */
export class RequestSpans implements Observer {
  readonly #tracer: Tracer;
  readonly #requests = new WeakMap<ObservedRequest, Begun>();
  readonly #operations = new WeakMap<ObservedRequest, Begun>();
  readonly close: () => Promise<void>;

  constructor(tracer: Tracer, close: () => Promise<void>) {
    this.#tracer = tracer;
    this.close = close;
  }

  /** What runs for a request at this moment is part of this. */
  inside(request: ObservedRequest | undefined): Context | undefined {
    return request && (this.#operations.get(request) ?? this.#requests.get(request))?.inside;
  }

  requestBegan(request: ObservedRequest): void {
    const name = `${request.method} ${routeOf(request.path)}`;
    this.#requests.set(request, this.#begin(name, SpanKind.SERVER, callerOf(request)));
  }

  requestEnded(request: ObservedRequest, { status }: EndedRequest): void {
    const span = this.#requests.get(request)?.span;
    span?.setAttributes({
      'http.request.method': request.method,
      'http.route': routeOf(request.path),
      'http.response.status_code': status,
      'nhipcau.request.id': request.id,
    });
    if (status >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
  }

  operationBegan(request: ObservedRequest): void {
    const within = this.inside(request) ?? ROOT_CONTEXT;
    this.#operations.set(request, this.#begin('GraphQL operation', SpanKind.INTERNAL, within));
  }

  operationEnded(request: ObservedRequest): void {
    const span = this.#operations.get(request)?.span;
    const { operation, cost, codes } = request;
    if (operation !== undefined) span?.setAttribute('graphql.operation.name', operation);
    if (cost !== undefined) span?.setAttribute('nhipcau.graphql.cost', cost);
    if (codes.length > 0) span?.setStatus({ code: SpanStatusCode.ERROR, message: codes.join(' ') });
    span?.end();
  }

  statementEnded(request: ObservedRequest | undefined, { sql, milliseconds }: Statement): void {
    const inside = this.inside(request);
    // What the server does by itself, day and night, is in the metrics; the planner makes spans of its own.
    if (inside === undefined || context.active() !== inside) return;
    const now = Date.now();
    const attributes = { 'db.system.name': 'postgresql', 'db.query.text': sql.slice(0, LONGEST_STATEMENT) };
    const options = { kind: SpanKind.CLIENT, startTime: now - milliseconds, attributes };
    this.#tracer.startSpan(verbOf(sql), options, inside).end(now);
  }

  #begin(name: string, kind: SpanKind, within: Context): Begun {
    const span = this.#tracer.startSpan(name, { kind }, within);
    return { span, inside: trace.setSpan(within, span) };
  }
}

function callerOf({ traceparent }: ObservedRequest): Context {
  const caller = traceparent === undefined ? null : parseTraceParent(traceparent);
  return caller === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...caller, isRemote: true });
}

function verbOf(sql: string): string {
  return (/^\s*(\w+)/.exec(sql)?.[1] ?? 'statement').toUpperCase();
}
