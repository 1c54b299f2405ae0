import { audience } from '../reader/audience.ts';
import { log } from './log.ts';
import { noteRequests } from './note-requests.ts';

/** Lets operators see this process: its log, and what the environment asks for besides. What it does not is not loaded. */
export async function observe(): Promise<void> {
  const endpoint = process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint) {
    const { openTraces } = await import('./traces.ts');
    openTraces(endpoint, audience() === 'office' ? 'nhipcau-dashboard' : 'nhipcau-public');
  }
  const port = portFrom(process.env.DASHBOARD_METRICS_PORT);
  if (port === undefined) return noteRequests(undefined, () => undefined);
  const { openMetrics } = await import('./metrics.ts');
  noteRequests(port, openMetrics(port, process.env.METRICS_HOST || '127.0.0.1'));
}

function portFrom(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  log.fatal(`DASHBOARD_METRICS_PORT is "${text}"; it has to be a number from 1 to 65535.`);
  process.exit(1);
}
