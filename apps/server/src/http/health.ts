import type { Database } from '@nhipcau/database';
import { Router } from 'express';

/** Whether the server may be asked: not before it has migrated and seeded, not while it stops. */
export interface Readiness {
  ready: boolean;
}

/** `/healthz`: the process lives. `/readyz`: the database answers and is migrated. */
export function health(database: Database, readiness: Readiness): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  router.get('/readyz', async (_request, response) => {
    const reachable = readiness.ready && (await answers(database));
    if (!reachable) response.set('Retry-After', '2');
    response.status(reachable ? 200 : 503).json({ status: reachable ? 'ready' : 'not ready' });
  });
  return router;
}

async function answers(database: Database): Promise<boolean> {
  const deadline = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('the database does not answer')), 1_500).unref();
  });
  try {
    await Promise.race([database.ping(), deadline]);
    return true;
  } catch {
    return false;
  }
}
