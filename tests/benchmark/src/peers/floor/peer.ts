import { withUuids } from '../../agree/with-uuids.ts';
import type { Peer } from '../peer.ts';

/** The bare server that sends what one hand-written statement returns. */
export const floor: Peer = {
  name: 'floor',
  main: new URL('./main.ts', import.meta.url),
  portVariable: 'PORT',
  environment: {},
  applicationName: 'floor',
  speaksOurDialect: true,
  ask: ({ name }, variables) => ({ path: `/${name}`, body: JSON.stringify(Object.values(variables)) }),
  common: withUuids,
};
