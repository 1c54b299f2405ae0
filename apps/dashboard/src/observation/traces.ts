import { context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { withoutSecrets } from './without-secrets.ts';

const SENT_EVERY_MILLISECONDS = 2_000;

/** Takes the spans that Next makes of requests, pages and what they fetch, and sends them to a collector by OTLP over HTTP. */
export function openTraces(endpoint: string, service: string): void {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [
      withoutSecrets,
      new BatchSpanProcessor({ exporter, scheduledDelayMillis: SENT_EVERY_MILLISECONDS }),
    ],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  // Next ends the process by itself; what is left goes first.
  process.once('SIGTERM', () => void provider.forceFlush().catch(() => undefined));
}
