import { withUuids } from '../agree/with-uuids.ts';
import { operate } from '../sign-in/operate.ts';
import { graphqlQuestion } from './graphql-question.ts';
import type { Peer } from './peer.ts';

/** The product's own server as it runs in production; it logs warnings only, as the others do. */
export const ours: Peer = {
  name: 'ours',
  main: new URL('../../../../apps/server/src/main.ts', import.meta.url),
  portVariable: 'API_PORT',
  environment: {
    SEED: 'published',
    LOG_LEVEL: 'warn',
    AUTH_SECRET: 'a secret of the benchmark that is no secret',
    DASHBOARD_KEY: 'the dashboard of the benchmark',
  },
  headers: async (databaseUrl) => {
    const options = ['--role', 'analyst', '--per-minute', '10000000'];
    return { authorization: `Bearer ${await operate(databaseUrl, 'token', ...options)}` };
  },
  applicationName: 'nhipcau',
  speaksOurDialect: true,
  ask: (operation, variables) => graphqlQuestion(operation, 'nhipcau.graphql', variables),
  common: withUuids,
};
