import { context, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { currentRequest } from './observed-request.ts';
import type { Observer } from './observer.ts';
import { RequestContexts } from './request-contexts.ts';
import { RequestSpans } from './request-spans.ts';
import { serverVersion } from './server-version.ts';

export interface TraceSettings {
  /** Of a collector that takes OTLP over HTTP; `/v1/traces` is below it. */
  readonly endpoint: string;
}

const SENT_EVERY_MILLISECONDS = 2_000;

/**
 * Sends a span for each request, for its GraphQL operation and for each statement to a collector, as part of the caller's
 * trace where it sends a `traceparent`. The statements' text is sent, never the values. Loaded only where it is asked for.
 */
export function openTraces({ endpoint }: TraceSettings): Observer {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'nhipcau-api', 'service.version': serverVersion }),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: SENT_EVERY_MILLISECONDS })],
  });
  const spans = new RequestSpans(provider.getTracer('nhipcau', serverVersion), () => provider.shutdown());
  context.setGlobalContextManager(new RequestContexts(() => spans.inside(currentRequest())));
  trace.setGlobalTracerProvider(provider);
  return spans;
}
