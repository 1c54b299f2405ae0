import { withUuids } from '../agree/with-uuids.ts';
import { graphqlQuestion } from './graphql-question.ts';
import type { Peer } from './peer.ts';

/** The product's own server as it runs in production; it logs warnings only, as the others do. */
export const ours: Peer = {
  name: 'ours',
  main: new URL('../../../../apps/server/src/main.ts', import.meta.url),
  portVariable: 'API_PORT',
  environment: { SEED: 'published', LOG_LEVEL: 'warn' },
  applicationName: 'nhipcau',
  speaksOurDialect: true,
  ask: (operation, variables) => graphqlQuestion(operation, 'nhipcau.graphql', variables),
  common: withUuids,
};
