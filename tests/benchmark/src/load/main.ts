import { parseArgs } from 'node:util';
import { startDashboard, trustedDocuments } from '@nhipcau/e2e/dashboard-process';
import { preparedCluster } from '../data/prepared-cluster.ts';
import { postgresCpu, processCpu, residentMemory } from '../measure/cpu.ts';
import { quantile } from '../measure/figures.ts';
import { ours } from '../peers/ours.ts';
import { startPeer } from '../peers/start-peer.ts';
import { figure, table } from '../report/table.ts';
import { sessionCookie } from '../sign-in/session-cookie.ts';
import { mix, type RecordedVisit } from './mix.ts';
import { type Offered, offer } from './offer.ts';
import { recordOperations } from './record-operations.ts';
import { KNOWN_QUERY, type Known, visits } from './visits.ts';
import { writing } from './writing.ts';

/**
 * Offers the API what the dashboard asks of it in a working day, at so many operations a second: visits every kind of page once
 * through the built dashboard, notes what it asks, and sends that again in the mix of the visits.
 */
const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    scale: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
    rate: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '600' },
    warming: { type: 'string', default: '30' },
    people: { type: 'string', default: '10' },
    'write-every': { type: 'string', default: '30' },
  },
});

const say = (step: string) => void process.stderr.write(`${step}\n`);
const ending: (() => Promise<unknown>)[] = [];

async function known(origin: string, cookie: string): Promise<Known> {
  const headers = { 'content-type': 'application/json', cookie };
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: KNOWN_QUERY }),
  });
  const { data } = (await response.json()) as {
    data: Record<'organisations' | 'projects' | 'administrativeUnits', { nodes: Record<string, string>[] }>;
  };
  const read = (nodes: readonly Record<string, string>[], field: string) =>
    nodes.map((node) => node[field] ?? '').filter(Boolean);
  return {
    projects: read(data.projects.nodes, 'code'),
    partners: read(data.organisations.nodes, 'id'),
    units: read(data.administrativeUnits.nodes, 'unitId'),
  };
}

/** Visits each page once, and gives what it asked. */
async function recorded(
  origin: string,
  variables: Readonly<Record<string, string>>,
  cookie: string,
): Promise<readonly RecordedVisit[]> {
  const recorder = await recordOperations(origin);
  const dashboard = await startDashboard(recorder.url, variables);
  try {
    const found: RecordedVisit[] = [];
    for (const { path, weight } of visits(await known(origin, cookie))) {
      recorder.take();
      const response = await fetch(dashboard.url + path, { headers: { 'accept-language': 'vi', cookie } });
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
      found.push({ weight, operations: recorder.take() });
    }
    return found;
  } finally {
    await dashboard.stop();
    await recorder.close();
  }
}

function row(name: string, offered: readonly Offered[]): readonly string[] {
  const ascending = Float64Array.from(offered.map(({ milliseconds }) => milliseconds)).sort();
  const failed = offered.filter(({ failure }) => failure !== null).length;
  const times = [0.5, 0.95, 0.99, 1].map((part) => figure(quantile(ascending, part)));
  return [name, String(offered.length), String(failed), ...times];
}

function report(offered: readonly Offered[]): readonly string[] {
  const names = [...new Set(offered.map(({ name }) => name))];
  const rows = names.map((name) =>
    row(
      name,
      offered.filter((each) => each.name === name),
    ),
  );
  const heads = ['operation', 'asked', 'failed', 'p50, ms', 'p95', 'p99', 'longest'];
  const slowest = rows.toSorted((one, other) => Number(other[5]) - Number(one[5]));
  return table(heads, [row('all', offered), ...slowest]);
}

try {
  const cluster = await preparedCluster({
    scale: Number(values.scale),
    fresh: false,
    keep: values.keep,
    say,
  });
  ending.unshift(() => cluster.stop());
  const environment: Readonly<Record<string, string>> = {
    ...ours.environment,
    TRUSTED_DOCUMENTS: trustedDocuments,
  };
  const api = await startPeer({ ...ours, environment }, cluster.url);
  ending.unshift(() => api.stop());
  const cookies: string[] = [];
  for (let person = 0; person < Number(values.people); person += 1)
    cookies.push(await sessionCookie(cluster.url, api.origin));
  const { DASHBOARD_KEY = '' } = environment;
  const found = await recorded(api.origin, { DASHBOARD_KEY }, cookies[0] ?? '');
  const asked = found.flatMap(({ operations }) => operations).length;
  say(`${found.length} pages ask ${asked} operations`);
  const plan = { origin: api.origin, cookies, operations: mix(found), perSecond: Number(values.rate) };
  await offer({ ...plan, seconds: Number(values.warming), onSecond: () => undefined });
  const memory: number[] = [];
  const [server, postgres, start] = [processCpu(api.pid), postgresCpu(cluster.pid), performance.now()];
  const writer = await writing(api.origin, cookies[0] ?? '');
  const offered = await offer({
    ...plan,
    seconds: Number(values.seconds),
    onSecond: (second) => {
      memory.push(residentMemory(api.pid));
      if (second % Number(values['write-every']) === 0) writer.write();
      if (second % 30 === 0) say(`${second} s: ${figure(memory.at(-1) ?? 0)} MiB`);
    },
  });
  const elapsed = performance.now() - start;
  process.stdout.write(`${report(offered).join('\n')}\n\n`);
  const share = (used: number) => figure((used / elapsed) * 100);
  const tenth = Math.max(1, Math.floor(memory.length / 10));
  const mean = (part: readonly number[]) => part.reduce((sum, each) => sum + each, 0) / part.length;
  process.stdout.write(
    `API: ${share(processCpu(api.pid) - server)} % of a processor; PostgreSQL: ${share(postgresCpu(cluster.pid) - postgres)} %. ` +
      `Memory of the API: ${figure(mean(memory.slice(0, tenth)))} MiB in the first tenth, ` +
      `${figure(mean(memory.slice(-tenth)))} in the last, ${figure(Math.max(...memory))} at most.\n`,
  );
  process.stdout.write(`${writer.written()} changes were written meanwhile.\n`);
  const failures = offered.filter(({ failure }) => failure !== null);
  for (const { name, failure } of failures.slice(0, 5)) say(`${name}: ${failure}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
} finally {
  for (const end of ending) await end();
}
