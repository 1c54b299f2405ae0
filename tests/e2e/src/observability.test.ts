import { freePort, type OtlpReceiver, otlpReceiver, type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type DashboardProcess, startDashboard, trustedDocuments } from './dashboard-process.ts';

const requestId = 'a-request-of-somebody';
const secret = 'k7Jx2mQv9ZpL4tRw8YbN1cDf6GhS3aEuX5oIiVzWqTs';

let receiver: OtlpReceiver;
let server: ServerProcess;
let dashboard: DashboardProcess;
let metricsPort: number;
let apiMetricsPort: number;
let cookie: string;

beforeAll(async () => {
  receiver = await otlpReceiver();
  metricsPort = await freePort();
  apiMetricsPort = await freePort();

  const variables = { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.endpoint };
  server = await startServer({
    kind: 'embedded',
    variables: { ...variables, METRICS_PORT: String(apiMetricsPort), TRUSTED_DOCUMENTS: trustedDocuments },
  });
  dashboard = await startDashboard(server.url, { ...variables, DASHBOARD_METRICS_PORT: String(metricsPort) });
  cookie = await server.signIn('manager');
});
afterAll(async () => {
  await dashboard.stop();
  await server.stop();
  receiver.close();
});

const open = (path: string) =>
  fetch(new URL(path, dashboard.url), { headers: { cookie, 'x-request-id': requestId } });

test('a page, a file and what is not there are each answered with the id of their request', async () => {
  for (const path of ['/partners', '/files/none/none.pdf', '/nothing-here', '/icon.svg']) {
    expect((await open(path)).headers.get('x-request-id')).toBe(requestId);
  }
  const other = await fetch(dashboard.url, { headers: { 'x-request-id': 'short' } });
  expect(other.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('the API hears of a page’s id and is part of its trace', async () => {
  await (await open('/partners')).text();
  await vi.waitFor(
    () => {
      const asked = receiver.spans.find(
        ({ service, name, attributes }) =>
          service === 'nhipcau-api' &&
          name === 'POST /graphql' &&
          attributes.some(({ value }) => value.stringValue === requestId),
      );
      const from = receiver.spans.find(({ spanId }) => spanId === asked?.parentSpanId);
      expect(from).toMatchObject({ service: 'nhipcau-dashboard', traceId: asked?.traceId });
    },
    { timeout: 30_000, interval: 500 },
  );
});

test('nobody outside is told the secret of a one-time link', async () => {
  await (await open(`/invitation/${secret}`)).text();
  await vi.waitFor(() => expect(JSON.stringify(receiver.spans)).toContain('/invitation/…'), {
    timeout: 30_000,
    interval: 500,
  });
  expect(JSON.stringify(receiver.spans)).not.toContain(secret);
});

test('Prometheus reads the dashboard on a port of its own', async () => {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  expect(text).toMatch(/nhipcau_dashboard_request_duration_seconds_count\{kind="page",status="200"\} [1-9]/);
  expect(text).toContain('process_resident_memory_bytes');
  expect((await open('/metrics')).status).toBe(404);
});

test('the API counts the operations of pages by their names, and what they cost', async () => {
  const text = await (await fetch(`http://127.0.0.1:${apiMetricsPort}/metrics`)).text();
  expect(text).toMatch(/operation_duration_seconds_count\{operation="Frame",outcome="ok"\} [1-9]/);
  expect(text).toMatch(/cost_rows_total\{asked="by-pages"\} [1-9]/);
});

test('whoever sees that the API is away can tell the administrator by which id to look', async () => {
  await server.crash();
  expect(await (await open('/partners')).text()).toContain(requestId);
});
