import { isAbsolute, resolve } from 'node:path';
import type { OpenOptions } from '@nhipcau/database';
import type { IdentitySettings, ProviderSettings } from '@nhipcau/identity';
import type { S3Settings } from '@nhipcau/storage';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import type { TrustedCallers } from './auth/caller-address.ts';
import type { MailSettings } from './mail/open-courier.ts';
import type { TraceSettings } from './observation/traces.ts';

const port = (fallback: number) =>
  z.coerce.number().int().min(1).max(65_535, 'must be a port from 1 to 65535').default(fallback);

const shape = z.object({
  API_PORT: port(4000),
  API_HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')
    .optional(),
  DATABASE_REPLICA_URLS: z.string().default(''),
  DATABASE_REPLICA_LAG_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(3600, 'must be seconds from 1 to 3600')
    .default(10),
  PREPARED_STATEMENTS: z.enum(['on', 'off'], 'must be on or off').optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(500, 'must be a number from 2 to 500').default(10),
  DATABASE_WAIT_SECONDS: z.coerce.number().min(0.1).max(60, 'must be seconds from 0.1 to 60').default(1.5),
  DATABASE_START_SECONDS: z.coerce.number().min(0).max(3600, 'must be seconds from 0 to 3600').default(60),
  STATEMENT_SECONDS: z.coerce.number().min(0.1).max(600, 'must be seconds from 0.1 to 600').default(4),
  DATA_DIR: z.string().min(1).default('./data'),
  DRAIN_SECONDS: z.coerce.number().int().min(0).max(60, 'must be seconds from 0 to 60').default(0),
  SEED: z.enum(['published', 'demo'], 'must be published or demo, or absent for both').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DASHBOARD_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
    .optional(),
  DASHBOARD_PORT: port(3000),
  DASHBOARD_KEY: z.string().min(16, 'must have 16 characters or more').optional(),
  TRUSTED_PROXIES: z.string().default(''),
  METRICS_PORT: z.coerce.number().int().min(1).max(65_535, 'must be a port from 1 to 65535').optional(),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
    .optional(),
  PUBLIC_VIEW: z.enum(['on', 'off'], 'must be on or off').default('off'),
  PUBLIC_API: z.enum(['on', 'off'], 'must be on or off').default('off'),
  TRUSTED_DOCUMENTS: z.string().min(1).optional(),
  CORS_ORIGINS: z.string().default(''),
  AUTH_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).max(10_080).default(240),
  SESSION_HOURS: z.coerce.number().int().min(1).max(720).default(12),
  OIDC_ISSUER: z.url('must be an address').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(100).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().min(3).max(200).optional(),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
    .optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket')
    .optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
});

type DatabaseLimits = Pick<
  OpenOptions,
  'sessions' | 'waitLimitMilliseconds' | 'patienceMilliseconds' | 'statementLimitMilliseconds'
>;

/** What the server is told from outside, checked. */
export interface Environment {
  readonly host: string;
  readonly port: number;
  /** A PostgreSQL server; without one the embedded database in `dataDir` serves. */
  readonly databaseUrl: string | undefined;
  /** Streaming replicas of it, which answer what changes nothing, and how far behind one may be. */
  readonly replicas: { readonly urls: readonly string[]; readonly mostBehindMilliseconds: number };
  /** Whether statements are prepared under a name; unless told, not behind a connection pooler. */
  readonly prepareStatements: boolean | undefined;
  /** How many sessions, how long for a session, a statement, and a server that is not there yet. */
  readonly database: DatabaseLimits;
  readonly dataDir: string;
  /** How long a server that was told to end still answers, so that proxies find out that it is not ready. */
  readonly drainSeconds: number;
  readonly seeds: readonly ('reference' | 'published' | 'demo')[];
  readonly logLevel: z.infer<typeof shape>['LOG_LEVEL'];
  readonly development: boolean;
  /** Where Prometheus may read; nowhere unless told. */
  readonly metrics: { readonly port: number; readonly host: string } | undefined;
  /** Where traces are sent to, by OTLP over HTTP; nowhere unless told. */
  readonly traces: TraceSettings | undefined;
  /** Whether whoever is not signed in may ask for what was published. */
  readonly publicView: boolean;
  /** Whether such visitors may ask questions of their own. */
  readonly publicApi: boolean;
  /** Where the dashboard's build has listed its documents. */
  readonly trustedDocuments: string | undefined;
  readonly trusted: TrustedCallers;
  /** Of other sites whose pages may ask the API. */
  readonly otherOrigins: readonly string[];
  /** The office's mail server; without one people are told in the application alone. */
  readonly mail: MailSettings | undefined;
  /** Where files are kept; in the data directory where none is given. */
  readonly s3: S3Settings | undefined;
  /** Sign-in; its secret is kept in the data directory where none is given. */
  readonly identity: Omit<IdentitySettings, 'secret'> & { readonly secret: string | undefined };
}

const seedSets = {
  published: ['reference', 'published'],
  demo: ['reference', 'demo'],
  both: ['reference', 'published', 'demo'],
} as const;

/**
 * @param variables `process.env`; an empty variable counts as absent
 * @param root the folder that a relative DATA_DIR is below
 * @throws Error with one line for each variable that cannot be used
 */
export function parseEnvironment(variables: NodeJS.ProcessEnv, root: string): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
    );
  }
  const { data } = parsed;
  return {
    host: data.API_HOST,
    port: data.API_PORT,
    databaseUrl: data.DATABASE_URL,
    replicas: {
      urls: replicaUrlsOf(data),
      mostBehindMilliseconds: data.DATABASE_REPLICA_LAG_SECONDS * 1000,
    },
    prepareStatements: data.PREPARED_STATEMENTS && data.PREPARED_STATEMENTS === 'on',
    database: limitsOf(data),
    dataDir: isAbsolute(data.DATA_DIR) ? data.DATA_DIR : resolve(root, data.DATA_DIR),
    drainSeconds: data.DRAIN_SECONDS,
    seeds: seedSets[data.SEED ?? 'both'],
    logLevel: data.LOG_LEVEL,
    development: data.NODE_ENV === 'development',
    metrics:
      data.METRICS_PORT === undefined ? undefined : { port: data.METRICS_PORT, host: data.METRICS_HOST },
    traces: tracesOf(data),
    publicView: data.PUBLIC_VIEW === 'on',
    publicApi: data.PUBLIC_VIEW === 'on' && data.PUBLIC_API === 'on',
    otherOrigins: originsOf(data.CORS_ORIGINS),
    trustedDocuments: data.TRUSTED_DOCUMENTS && resolve(root, data.TRUSTED_DOCUMENTS),
    trusted: { proxies: proxiesOf(data.TRUSTED_PROXIES), dashboardKey: data.DASHBOARD_KEY },
    mail: mailOf(data),
    s3: s3Of(data),
    identity: {
      secret: data.AUTH_SECRET,
      dashboardUrl: (data.DASHBOARD_URL ?? `http://localhost:${data.DASHBOARD_PORT}`).replace(/\/+$/, ''),
      idleMinutes: data.SESSION_IDLE_MINUTES,
      longestHours: data.SESSION_HOURS,
      provider: providerOf(data),
    },
  };
}

function limitsOf(data: z.infer<typeof shape>): DatabaseLimits {
  return {
    sessions: data.DATABASE_POOL,
    waitLimitMilliseconds: data.DATABASE_WAIT_SECONDS * 1000,
    patienceMilliseconds: data.DATABASE_START_SECONDS * 1000,
    statementLimitMilliseconds: data.STATEMENT_SECONDS * 1000,
  };
}

function replicaUrlsOf(data: z.infer<typeof shape>): readonly string[] {
  const urls = data.DATABASE_REPLICA_URLS.split(/\s+/).filter(Boolean);
  // Nothing of a wrong one is shown: a password stands in it.
  const wrong = urls.findIndex((url) => !/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url));
  if (wrong >= 0) {
    throw new Error(
      `DATABASE_REPLICA_URLS: number ${wrong + 1} must start with postgres:// or postgresql://`,
    );
  }
  if (urls.length > 0 && data.DATABASE_URL === undefined)
    throw new Error('DATABASE_REPLICA_URLS: needs DATABASE_URL, whose replicas they are');
  return urls;
}

function tracesOf(data: z.infer<typeof shape>): TraceSettings | undefined {
  const endpoint = data.OTEL_EXPORTER_OTLP_ENDPOINT;
  return endpoint === undefined ? undefined : { endpoint };
}

function providerOf(data: z.infer<typeof shape>): ProviderSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = data;
  if (issuer === undefined && clientId === undefined) return undefined;
  if (issuer === undefined || clientId === undefined)
    throw new Error('OIDC_ISSUER and OIDC_CLIENT_ID belong together: one of them is missing');
  return { name: data.OIDC_NAME ?? new URL(issuer).hostname, issuer, clientId, clientSecret };
}

function mailOf({ SMTP_URL: url, MAIL_FROM: from }: z.infer<typeof shape>): MailSettings | undefined {
  if (url === undefined && from === undefined) return undefined;
  if (url === undefined || from === undefined)
    throw new Error('SMTP_URL and MAIL_FROM belong together: one of them is missing');
  return { url, from };
}

function s3Of(data: z.infer<typeof shape>): S3Settings | undefined {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket } = data;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = data;
  if (endpoint && bucket && accessKeyId && secretAccessKey) {
    return { endpoint, bucket, region: data.S3_REGION, accessKeyId, secretAccessKey };
  }
  if (!endpoint && !bucket && !accessKeyId && !secretAccessKey) return undefined;
  throw new Error(
    'S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together: one is missing',
  );
}

function originsOf(list: string): readonly string[] {
  const origins = list.split(/[\s,]+/).filter(Boolean);
  const wrong = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (wrong !== undefined) throw new Error(`CORS_ORIGINS: ${wrong} is no origin such as https://example.vn`);
  return origins;
}

function proxiesOf(list: string): readonly string[] {
  const proxies = list.split(/[\s,]+/).filter(Boolean);
  const wrong = proxies.find((proxy) => !ipaddr.isValid(proxy) && !ipaddr.isValidCIDR(proxy));
  if (wrong !== undefined) throw new Error(`TRUSTED_PROXIES: ${wrong} is neither an address nor a range`);
  return proxies;
}
