import type { Server } from 'node:http';
import express from 'express';
import type { Registry } from 'prom-client';
import { listen } from '../http/listen.ts';

/** `GET /metrics` on a port of its own, which nobody reaches who reaches the API alone. */
export function listenForMetrics(registry: Registry, port: number, host: string): Promise<Server> {
  const app = express();
  app.disable('x-powered-by');
  app.get('/metrics', async (_request, response) => {
    response.set({ 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' });
    response.end(await registry.metrics());
  });
  return listen(app, port, host, 'METRICS_PORT');
}
