import {
  type Context,
  context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { currentRequest, type ObservedRequest } from './observed-request.ts';
import type { Observer } from './observer.ts';
import { RequestContexts } from './request-contexts.ts';
import { routeOf } from './route-of.ts';
import { serverVersion } from './server-version.ts';

export interface TraceSettings {
  /** Of a collector that takes OTLP over HTTP; `/v1/traces` is below it. */
  readonly endpoint: string;
}

/** Statements of a large operation are long; its beginning tells which one it is. */
const LONGEST_STATEMENT = 4_000;

/** The spans of a request that have not ended. */
interface Open {
  readonly span: Span;
  readonly inside: Context;
  operation?: { readonly span: Span; readonly inside: Context };
}

/**
 * Sends a span for each request, for its GraphQL operation and for each statement to a collector, as part of the caller's
 * trace where it sends a `traceparent`. The statements' text is sent, never the values. Loaded only where it is asked for.
 */
export function openTraces({ endpoint }: TraceSettings): Observer {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'nhipcau-api', 'service.version': serverVersion }),
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` }),
      }),
    ],
  });
  const tracer = provider.getTracer('nhipcau', serverVersion);
  const requests = new WeakMap<ObservedRequest, Open>();
  const openOf = (request: ObservedRequest | undefined) => request && requests.get(request);
  const insideOf = (open: Open | undefined) => open?.operation?.inside ?? open?.inside;
  context.setGlobalContextManager(new RequestContexts(() => insideOf(openOf(currentRequest()))));
  trace.setGlobalTracerProvider(provider);

  const begin = (name: string, kind: SpanKind, within: Context) => {
    const span = tracer.startSpan(name, { kind }, within);
    return { span, inside: trace.setSpan(within, span) };
  };
  return {
    requestBegan(request) {
      requests.set(
        request,
        begin(`${request.method} ${routeOf(request.path)}`, SpanKind.SERVER, callerOf(request)),
      );
    },
    requestEnded(request, { status }) {
      const span = requests.get(request)?.span;
      span?.setAttributes({
        'http.request.method': request.method,
        'http.route': routeOf(request.path),
        'http.response.status_code': status,
        'nhipcau.request.id': request.id,
      });
      if (status >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.end();
    },
    operationBegan(request) {
      const open = requests.get(request);
      if (open !== undefined) open.operation = begin('GraphQL operation', SpanKind.INTERNAL, open.inside);
    },
    operationEnded(request, { codes }) {
      const span = requests.get(request)?.operation?.span;
      if (request.operation !== undefined) span?.setAttribute('graphql.operation.name', request.operation);
      if (codes.length > 0) span?.setStatus({ code: SpanStatusCode.ERROR, message: codes.join(' ') });
      span?.end();
    },
    statementEnded(request, { sql, milliseconds }) {
      const inside = insideOf(openOf(request));
      // What the server does by itself, day and night, is in the metrics; the planner makes spans of its own.
      if (inside === undefined || context.active() !== inside) return;
      const now = Date.now();
      const attributes = { 'db.system.name': 'postgresql', 'db.query.text': sql.slice(0, LONGEST_STATEMENT) };
      const options = { kind: SpanKind.CLIENT, startTime: now - milliseconds, attributes };
      tracer.startSpan(verbOf(sql), options, inside).end(now);
    },
    close: () => provider.shutdown(),
  };
}

function callerOf({ traceparent }: ObservedRequest): Context {
  const caller = traceparent === undefined ? null : parseTraceParent(traceparent);
  return caller === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...caller, isRemote: true });
}

function verbOf(sql: string): string {
  return (/^\s*(\w+)/.exec(sql)?.[1] ?? 'statement').toUpperCase();
}
