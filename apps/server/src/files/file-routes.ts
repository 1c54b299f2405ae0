import type { Database } from '@nhipcau/database';
import type { Files } from '@nhipcau/storage';
import { Router } from 'express';
import type { Logger } from '../log.ts';
import { fileRoute } from './file-route.ts';
import { uploadRoute } from './upload-route.ts';

/** `/files`: what is attached to records. */
export function fileRoutes(database: Database, files: Files, log: Logger): Router {
  const router = Router();
  router.post('/', uploadRoute(database, files, log));
  router.get('/:id/:name', fileRoute(database, files.storage, log, 'whole'));
  router.get('/:id/small/:name', fileRoute(database, files.storage, log, 'small'));
  return router;
}
