import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseKinds } from '@nhipcau/places';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { preparedCluster } from '../data/prepared-cluster.ts';
import { operations } from '../operations/operations.ts';
import { peers } from '../peers/peers.ts';
import { type RunningPeer, startPeer } from '../peers/start-peer.ts';
import type { Cluster } from '../postgres/cluster.ts';
import { checkAgreement } from './check-agreement.ts';

const servers = databaseKinds.filter((kind) => kind === 'postgresql');

describe.each(servers)('on a thousand projects (%s)', () => {
  const below = mkdtempSync(join(tmpdir(), 'nhipcau-benchmark-'));
  const running: RunningPeer[] = [];
  let cluster: Cluster | undefined;

  beforeAll(async () => {
    chmodSync(below, 0o755);
    const prepared = await preparedCluster({ scale: 0.01, fresh: true, keep: false, below, say: () => {} });
    cluster = prepared;
    for (const peer of peers) running.push(await startPeer(peer, prepared.url));
  }, 120_000);

  afterAll(async () => {
    await Promise.all(running.map((peer) => peer.stop()));
    await cluster?.stop();
    rmSync(below, { recursive: true, force: true });
  });

  test.each(operations)(
    '$name: the server answers as PostGraphile, dataloaders and SQL do',
    async (operation) => {
      await expect(checkAgreement(operation, running)).resolves.toBeUndefined();
    },
  );
});
