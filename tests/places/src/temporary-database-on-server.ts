import { randomUUID } from 'node:crypto';
import { administer } from './administer.ts';
import type { Place } from './place.ts';
import { type PostgresServer, startPostgres } from './start-postgres.ts';

/** One server for all tests of this process that want an empty database, from the first that asks until the process ends. */
let server: Promise<PostgresServer> | undefined;

/** An empty database on this process's own server, or a copy of the database at `copyOf` beside it. */
export async function temporaryDatabaseOnServer(copyOf?: string): Promise<Place> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const open = new URL(copyOf ?? (await emptyServer()).url);
  const template = copyOf === undefined ? 'template1' : open.pathname.slice(1);
  await administer('createdb', open, '--template', template, name);
  open.pathname = name;
  return {
    kind: 'postgresql',
    open: { url: open.href },
    remove: () => administer('dropdb', open, '--force', name),
  };
}

function emptyServer(): Promise<PostgresServer> {
  server ??= startPostgres();
  return server;
}
