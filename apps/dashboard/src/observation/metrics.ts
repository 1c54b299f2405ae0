import { createServer } from 'node:http';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { log } from './log.ts';
import type { Answered } from './note-requests.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const METHODS = new Set(['GET', 'HEAD', 'POST']);

/** Shows the dashboard to Prometheus at `/metrics` of a port of its own; gives what is to be told of each request. */
export function openMetrics(port: number, host: string): (request: Answered) => void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'nhipcau_dashboard_request_duration_seconds',
    help: 'Requests, from their first byte to the last of the answer.',
    labelNames: ['kind', 'status'],
    buckets: SECONDS,
    registers: [registry],
  });
  const methods = new Counter({
    name: 'nhipcau_dashboard_requests_total',
    help: 'Requests by their method.',
    labelNames: ['method'],
    registers: [registry],
  });
  createServer(async (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' });
    response.end(await registry.metrics());
  })
    .on('error', (error) => log.error({ err: error, port, host }, 'metrics cannot be shown'))
    .listen(port, host);
  return ({ kind, method, status, milliseconds }) => {
    requests.observe({ kind, status }, milliseconds / 1000);
    methods.inc({ method: METHODS.has(method) ? method : 'other' });
  };
}
