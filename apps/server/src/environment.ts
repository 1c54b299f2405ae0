import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';

const port = (fallback: number) =>
  z.coerce.number().int().min(1).max(65_535, 'must be a port from 1 to 65535').default(fallback);

const shape = z.object({
  API_PORT: port(4000),
  API_HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')
    .optional(),
  PREPARED_STATEMENTS: z.enum(['on', 'off'], 'must be on or off').default('on'),
  DATA_DIR: z.string().min(1).default('./data'),
  SEED: z.enum(['published', 'demo'], 'must be published or demo, or absent for both').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
});

/** What the server is told from outside, checked. */
export interface Environment {
  readonly host: string;
  readonly port: number;
  /** A PostgreSQL server; without one the embedded database in `dataDir` serves. */
  readonly databaseUrl: string | undefined;
  /** Whether statements are prepared under a name; off for poolers that cannot keep them. */
  readonly prepareStatements: boolean;
  readonly dataDir: string;
  readonly seeds: readonly ('reference' | 'published' | 'demo')[];
  readonly logLevel: z.infer<typeof shape>['LOG_LEVEL'];
  readonly development: boolean;
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
    prepareStatements: data.PREPARED_STATEMENTS === 'on',
    dataDir: isAbsolute(data.DATA_DIR) ? data.DATA_DIR : resolve(root, data.DATA_DIR),
    seeds: seedSets[data.SEED ?? 'both'],
    logLevel: data.LOG_LEVEL,
    development: data.NODE_ENV === 'development',
  };
}
