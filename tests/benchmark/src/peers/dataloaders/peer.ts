import { withUuids } from '../../agree/with-uuids.ts';
import { graphqlQuestion } from '../graphql-question.ts';
import type { Peer } from '../peer.ts';

/** The part of our schema that the operations need, the way most servers are written: resolvers and dataloaders. */
export const dataloaders: Peer = {
  name: 'dataloaders',
  main: new URL('./main.ts', import.meta.url),
  portVariable: 'PORT',
  environment: {},
  applicationName: 'nhipcau',
  speaksOurDialect: true,
  ask: (operation, variables) => graphqlQuestion(operation, 'nhipcau.graphql', variables),
  common: withUuids,
};
