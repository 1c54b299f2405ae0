import { freePort, type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alertRules, repositoryFile } from './deployment.ts';

let server: ServerProcess;
let port: number;
beforeAll(async () => {
  port = await freePort();
  server = await startServer({
    kind: 'embedded',
    seed: 'published',
    variables: { METRICS_PORT: String(port) },
  });
});
afterAll(() => server.stop());

const scrape = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();

/** The value of a sample whose name and labels begin so. */
function sampleIn(text: string, sample: string): number {
  const line = text.split('\n').find((one) => one.startsWith(sample));
  return Number(line?.slice(line.lastIndexOf(' ') + 1));
}

test('what runs, on which database, and whether it is ready, is there from the start', async () => {
  const text = await scrape();
  expect(text).toMatch(/nhipcau_build_info\{version="[\d.]+",database="embedded"\} 1/);
  expect(sampleIn(text, 'nhipcau_ready')).toBe(1);
  expect(sampleIn(text, 'nhipcau_database_sessions{state="limit"}')).toBe(1);
  expect(sampleIn(text, 'nhipcau_database_sessions{state="waiting"}')).toBe(0);
  expect(sampleIn(text, 'process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
});

test('each request, operation, error and statement is counted', async () => {
  const before = await scrape();
  await server.ask('query Counted { countries { totalCount } }');
  await server.ask('{ nothing }');
  await fetch(server.url, { method: 'POST', headers: { authorization: 'Bearer of-nobody' } });
  const after = await scrape();
  const more = (sample: string) => sampleIn(after, sample) - (sampleIn(before, sample) || 0);
  const request = 'nhipcau_http_request_duration_seconds_count{route="/graphql",method="POST"';
  expect(more(`${request},status="200"}`)).toBe(1);
  expect(more(`${request},status="400"}`)).toBe(1);
  expect(more('nhipcau_graphql_operation_duration_seconds_count{operation="other",outcome="ok"}')).toBe(1);
  expect(more('nhipcau_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
  expect(more('nhipcau_errors_total{code="UNAUTHENTICATED"}')).toBe(1);
  expect(more('nhipcau_database_statement_duration_seconds_count')).toBeGreaterThanOrEqual(1);
  expect(more('nhipcau_graphql_cost_rows_total{asked="freely"}')).toBeGreaterThanOrEqual(1);
});

test('strangers cannot make rows: whatever they ask for, the names stay the same', async () => {
  const asked = Array.from({ length: 20 }, (_, index) => `/made-up-${index}`);
  await Promise.all(asked.map((path) => fetch(new URL(path, server.url))));
  await server.ask('query MadeUpByAStranger { countries { totalCount } }');
  const text = await scrape();
  expect(text).not.toMatch(/made-up|MadeUp/i);
  expect(
    text.split('\n').filter((line) => line.includes('route="other"') && line.includes('_count')),
  ).toEqual([expect.stringContaining('status="404"')]);
});

test('each figure that the alerts look at is there', async () => {
  const text = await scrape();
  const alerts = repositoryFile('deploy/prometheus/alerts.yaml');
  for (const { alert, annotations } of alertRules())
    expect(Object.keys(annotations), alert).toEqual(['summary']);
  const named = new Set(alerts.match(/\b(?:nhipcau|nodejs|process)_\w+/g));
  expect(named.size).toBeGreaterThan(5);
  for (const name of named) expect(text).toContain(`# TYPE ${name.replace(/_(?:bucket|count)$/, '')} `);
});

test('the port of the API shows none of it', async () => {
  expect((await fetch(new URL('/metrics', server.url))).status).toBe(404);
});
