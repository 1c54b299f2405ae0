import { postgresBinaries, startPostgres } from '@nhipcau/testkit';

/** A database that the server can be started on. */
interface Opened {
  readonly environment: Record<string, string>;
  close(): Promise<void>;
}

export interface DatabaseKind {
  readonly name: string;
  open(): Promise<Opened>;
}

const embedded: DatabaseKind = {
  name: 'the embedded database',
  open: async () => ({ environment: { DATABASE_URL: '' }, close: async () => undefined }),
};

const postgresql: DatabaseKind = {
  name: 'PostgreSQL',
  async open() {
    const server = await startPostgres();
    return { environment: { DATABASE_URL: server.url }, close: () => server.stop() };
  },
};

/** The embedded database, and PostgreSQL where its programs are on the machine. */
export async function databaseKinds(): Promise<readonly DatabaseKind[]> {
  if ((await postgresBinaries()) !== null) return [embedded, postgresql];
  process.stdout.write(
    'No PostgreSQL 15 or later on this machine: figures are compared on the embedded one alone.\n',
  );
  return [embedded];
}
