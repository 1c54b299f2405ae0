import { graphqlQuestion } from '../graphql-question.ts';
import type { Peer } from '../peer.ts';
import { inOurShape } from './in-our-shape.ts';

/** PostGraphile 5 on the same tables. */
export const postgraphile: Peer = {
  name: 'postgraphile',
  main: new URL('./main.ts', import.meta.url),
  portVariable: 'PORT',
  environment: {},
  applicationName: 'postgraphile',
  speaksOurDialect: false,
  ask: (operation, variables) => graphqlQuestion(operation, 'postgraphile.graphql', variables),
  common: inOurShape,
};
