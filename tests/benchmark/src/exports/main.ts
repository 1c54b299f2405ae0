import { parseArgs } from 'node:util';
import { preparedCluster } from '../data/prepared-cluster.ts';
import { ours } from '../peers/ours.ts';
import { startPeer } from '../peers/start-peer.ts';
import { table } from '../report/table.ts';
import { EXPORTED_LISTS } from './exported-lists.ts';
import { measureExport } from './measure-export.ts';

/**
 * Measures files of whole lists over the generated data: time, size, and how much the server's memory grows. With
 * `--database` it measures over that one. Linux alone tells the memory of a process.
 */
const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    scale: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
    database: { type: 'string' },
  },
});

const say = (step: string) => void process.stderr.write(`${step}\n`);
const ending: (() => Promise<unknown>)[] = [];
/** As the launcher starts the server. */
const launched = { ...ours, environment: { ...ours.environment, NODE_OPTIONS: '--max-semi-space-size=16' } };

async function databaseUrl(): Promise<string> {
  if (values.database !== undefined) return values.database;
  const cluster = await preparedCluster({
    scale: Number(values.scale),
    fresh: false,
    keep: values.keep,
    say,
  });
  ending.unshift(() => cluster.stop());
  return cluster.url;
}

try {
  const api = await startPeer(launched, await databaseUrl());
  ending.unshift(() => api.stop());
  const rows: (readonly string[])[] = [];
  for (const list of EXPORTED_LISTS) {
    const { rows: count, megabytes, seconds, before, greatest } = await measureExport(api, list);
    const figures = [count, megabytes, seconds, before, greatest, greatest - before];
    rows.push([list.name, list.format, ...figures.map((value) => value.toFixed(0))]);
    say(rows.at(-1)?.join('  ') ?? '');
  }
  const heads = ['list', 'format', 'rows', 'MB', 'seconds', 'memory before, MiB', 'greatest', 'growth'];
  process.stdout.write(`${table(heads, rows).join('\n')}\n`);
} finally {
  for (const end of ending) await end();
}
