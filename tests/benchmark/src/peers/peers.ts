import { dataloaders } from './dataloaders/peer.ts';
import { floor } from './floor/peer.ts';
import { ours } from './ours.ts';
import type { Peer } from './peer.ts';
import { postgraphile } from './postgraphile/peer.ts';

/** All peers, in the order in which they take turns. */
export const peers: readonly Peer[] = [ours, postgraphile, dataloaders, floor];
