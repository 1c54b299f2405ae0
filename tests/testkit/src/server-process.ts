import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Database, type OpenOptions, openDatabase } from '@nhipcau/database';
import { type DatabaseKind, type Place, temporaryPlace } from '@nhipcau/places';
import { askOperator } from './ask-operator.ts';
import { roundRobin } from './round-robin.ts';
import { seededTemplate } from './seeded-template.ts';
import { ServerInstance } from './server-instance.ts';

const cli = fileURLToPath(new URL('../../../apps/cli/src/main.ts', import.meta.url));

/** As the operator's commands name them. */
export type Role = 'admin' | 'manager' | 'analyst' | 'partner';

/** The real server in a process of its own, on a free port of loopback, over a database that nobody else sees. */
export interface ServerProcess {
  /** Of the GraphQL endpoint; the proxy's where there are several instances. */
  readonly url: string;
  readonly instances: readonly ServerInstance[];
  /** A bearer token with an analyst's rights. */
  readonly token: string;
  /** Its database. An embedded one can be opened only while the server is not running. */
  readonly open: Place['open'];
  /** Asks with that token. */
  ask(query: string, variables?: Record<string, unknown>): Promise<unknown>;
  /** What an operator's command prints. */
  operate(...command: readonly string[]): Promise<string>;
  /** Signs in as the invented person of a role; gives the cookie. */
  signIn(role: Role): Promise<string>;
  /** Kills it, all its instances, in whatever it is doing; its data stay as they are. */
  crash(): Promise<void>;
  /** Starts it again over the data of one that crashed, and waits until it is ready. */
  restart(): Promise<void>;
  /** Ends it as a person would, and removes its data; gives its exit code. */
  stop(): Promise<number | null>;
}

type Variables = Readonly<Record<string, string>>;

export interface ServerProcessOptions {
  readonly kind: DatabaseKind;
  /** As in the environment variable of that name; both sets unless told. */
  readonly seed?: 'published' | 'demo';
  /** Whether it migrates and seeds an empty database itself; it finds that done unless told. */
  readonly fresh?: boolean;
  /** Writes what else stands in the database before it starts. */
  readonly prepare?: (database: Database) => Promise<void>;
  /** Further environment of the server; what depends on where its database is, is made when that is known. */
  readonly variables?: Variables | ((databaseUrl: string) => Promise<Variables>);
  /**
   * So many processes of it behind a proxy that asks them in turn, all started at once; one alone, without a proxy, unless
   * told, or as many as `INSTANCES` says. The embedded database serves one.
   */
  readonly instances?: number;
}

/** Starts the server and waits until it is ready. */
export async function startServer(options: ServerProcessOptions): Promise<ServerProcess> {
  const place = await placeOf(options);
  if (options.prepare !== undefined) await prepared(place.open, options.prepare);
  const dataDir = 'url' in place.open ? await mkdtemp(join(tmpdir(), 'nhipcau-data-')) : place.open.dataDir;
  const env = await environmentOf(options, place.open, dataDir);
  const { instances, proxy, begin, end } = await startInstances(env, numberOf(options));
  const url = `${proxy?.url ?? instances[0]?.url}/graphql`;
  const operate = async (...command: readonly string[]) => {
    const { stdout } = await promisify(execFile)(process.execPath, [cli, ...command], { env });
    return stdout.trim();
  };
  const { tokenOf, signInLink } = operators(options.kind, env, operate);
  const token = await tokenOf('analyst');
  return {
    url,
    instances,
    token,
    open: place.open,
    operate,
    ask: (query, variables) => ask(url, token, query, variables),
    signIn: async (role) => signIn(url, await signInLink(role)),
    crash: async () => void (await end('SIGKILL')),
    restart: begin,
    async stop() {
      const exits = await end('SIGTERM');
      await proxy?.close();
      await place.remove();
      await rm(dataDir, { recursive: true, force: true });
      return exits.find((code) => code !== 0) ?? exits[0] ?? null;
    },
  };
}

type Operate = ServerProcess['operate'];

/** What most tests begin with: without a process of its own where the server itself can be asked. */
function operators(kind: DatabaseKind, { DATA_DIR = '' }: NodeJS.ProcessEnv, operate: Operate) {
  if (kind !== 'embedded') {
    return {
      tokenOf: (role: Role) => operate('token', '--role', role),
      signInLink: (role: Role) => operate('sign-in-link', '--role', role),
    };
  }
  const asked = (role: Role) => ({ role: role.toUpperCase(), organisationId: null });
  const token = { name: 'a test', scopes: ['read', 'write', 'export'], days: 90, requestsPerMinute: 30_000 };
  return {
    tokenOf: (role: Role) => askOperator(DATA_DIR, { command: 'token', ...asked(role), ...token }),
    signInLink: (role: Role) => askOperator(DATA_DIR, { command: 'sign-in-link', ...asked(role) }),
  };
}

function numberOf({ kind, instances }: ServerProcessOptions): number {
  return kind === 'embedded' ? 1 : (instances ?? Number(process.env.INSTANCES ?? 1));
}

async function startInstances(env: NodeJS.ProcessEnv, number: number) {
  const instances: ServerInstance[] = [];
  for (let count = 0; count < number; count += 1) instances.push(await ServerInstance.on(env));
  const begin = async () => void (await Promise.all(instances.map((instance) => instance.start())));
  const end = (signal: 'SIGTERM' | 'SIGKILL') =>
    Promise.all(instances.map((instance) => instance.end(signal)));
  await begin();
  const proxy = number === 1 ? undefined : await roundRobin(instances.map(({ url }) => url));
  return { instances, proxy, begin, end };
}

/** With what the server would seed, copied: it finds nothing left to do. */
async function placeOf({ kind, seed, fresh = false }: ServerProcessOptions): Promise<Place> {
  const seeds = ['reference', 'published', ...(seed === 'published' ? [] : (['demo'] as const))] as const;
  return temporaryPlace(kind, fresh ? undefined : await seededTemplate(kind, seeds));
}

async function prepared(open: OpenOptions, prepare: (database: Database) => Promise<void>): Promise<void> {
  const database = await openDatabase(open);
  try {
    await prepare(database);
  } finally {
    await database.close();
  }
}

async function environmentOf(
  { seed, variables }: ServerProcessOptions,
  open: Place['open'],
  dataDir: string,
): Promise<NodeJS.ProcessEnv> {
  const databaseUrl = 'url' in open ? open.url : '';
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    SEED: seed ?? '',
    LOG_LEVEL: 'warn',
    AUTH_SECRET: 'a secret of the tests that nobody else has',
    DATA_DIR: dataDir,
    ...(typeof variables === 'function' ? await variables(databaseUrl) : variables),
  };
}

async function ask(
  url: string,
  token: string,
  query: string,
  variables: Record<string, unknown> | undefined,
): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

async function signIn(url: string, link: string): Promise<string> {
  const response = await fetch(new URL('/auth/sign-in/link', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: link.slice(link.lastIndexOf('/') + 1) }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (cookie === undefined) throw new Error(`no session: ${response.status}`);
  return cookie.slice(0, cookie.indexOf(';'));
}
