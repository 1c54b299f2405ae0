import { resolve } from 'node:path';
import { CommandError } from './command-error.ts';

/** Which database the commands work on. */
export interface Environment {
  /** A PostgreSQL server; without one the embedded database in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** Absolute; a relative one is below the checkout. */
  readonly dataDir: string;
  /** Where people reach the dashboard, for links into it. */
  readonly dashboardUrl: string;
}

/**
 * @param variables `process.env`; an empty variable counts as absent
 * @param root the folder that a relative DATA_DIR is below
 * @throws CommandError naming the variable that cannot be used
 */
export function parseEnvironment(variables: NodeJS.ProcessEnv, root: string): Environment {
  const { DATABASE_URL, DATA_DIR, DASHBOARD_URL, DASHBOARD_PORT } = variables;
  if (DATABASE_URL && !/^postgres(ql)?:\/\//.test(DATABASE_URL)) {
    throw new CommandError('DATABASE_URL has to start with postgres:// or postgresql://.');
  }
  if (DASHBOARD_URL && !/^https?:\/\//.test(DASHBOARD_URL)) {
    throw new CommandError('DASHBOARD_URL has to start with http:// or https://.');
  }
  const dashboard = DASHBOARD_URL || `http://localhost:${DASHBOARD_PORT || 3000}`;
  return {
    databaseUrl: DATABASE_URL || undefined,
    dataDir: resolve(root, DATA_DIR || 'data'),
    dashboardUrl: dashboard.replace(/\/+$/, ''),
  };
}
