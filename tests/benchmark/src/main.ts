import { preparedCluster } from './data/prepared-cluster.ts';
import { parseOptions } from './options.ts';
import { peers } from './peers/peers.ts';
import { type RunningPeer, startPeer } from './peers/start-peer.ts';
import { writeResults } from './report/write.ts';
import { run } from './run.ts';

const say = (step: string) => void process.stderr.write(`${step}\n`);

const options = parseOptions(process.argv.slice(2));
const cluster = await preparedCluster({ ...options, say });
const running: RunningPeer[] = [];
try {
  for (const peer of peers.filter(({ name }) => options.peers.includes(name))) {
    running.push(await startPeer(peer, cluster.url));
  }
  const results = await run(options, cluster, running, say);
  if (!options.agree) process.stdout.write(`\n${writeResults(results)}`);
} finally {
  await Promise.all(running.map((peer) => peer.stop()));
  await cluster.stop();
}
