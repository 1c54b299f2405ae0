import { parseArgs } from 'node:util';
import { launchBrowser } from '@nhipcau/e2e/browser';
import { startDashboard } from '@nhipcau/e2e/dashboard-process';
import { preparedCluster } from '../data/prepared-cluster.ts';
import { ours } from '../peers/ours.ts';
import { startPeer } from '../peers/start-peer.ts';
import { table } from '../report/table.ts';
import { sessionCookie } from '../sign-in/session-cookie.ts';
import { addresses } from './addresses.ts';
import { type BrowserFigures, browserFigures } from './browser-figures.ts';
import { type ServerTime, serverTime } from './server-time.ts';

/**
 * Measures the built dashboard's pages over the generated data: the server's time, and what a browser makes of them.
 * With `--api`, `--dashboard` and `--cookie` (of a session) it measures what runs there.
 */
const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    scale: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
    requests: { type: 'string', default: '20' },
    visits: { type: 'string', default: '3' },
    only: { type: 'string' },
    api: { type: 'string' },
    dashboard: { type: 'string' },
    cookie: { type: 'string' },
  },
});

const say = (step: string) => void process.stderr.write(`${step}\n`);
const ending: (() => Promise<unknown>)[] = [];

interface Served {
  readonly api: string;
  readonly dashboard: string;
  readonly cookie: string;
}

async function served(): Promise<Served> {
  if (values.api !== undefined && values.dashboard !== undefined)
    return { api: values.api, dashboard: values.dashboard, cookie: values.cookie ?? '' };
  const cluster = await preparedCluster({
    scale: Number(values.scale),
    fresh: false,
    keep: values.keep,
    say,
  });
  ending.unshift(() => cluster.stop());
  const api = await startPeer(ours, cluster.url);
  ending.unshift(() => api.stop());
  const { DASHBOARD_KEY = '' } = api.environment;
  const dashboard = await startDashboard(`${api.origin}/graphql`, { DASHBOARD_KEY });
  ending.unshift(() => dashboard.stop());
  const cookie = await sessionCookie(cluster.url, api.origin);
  return { api: `${api.origin}/graphql`, dashboard: dashboard.url, cookie };
}

function row(path: string, server: ServerTime, browser: BrowserFigures): readonly string[] {
  const whole = (value: number) => value.toFixed(0);
  return [
    `\`${path}\``,
    String(server.status),
    whole(server.p50),
    whole(server.p95),
    whole(server.bytes / 1000),
    whole(browser.paint),
    whole(browser.interaction),
    whole(browser.scripts),
  ];
}

try {
  const { api, dashboard, cookie } = await served();
  const browser = await launchBrowser();
  ending.unshift(() => browser.close());
  const rows: (readonly string[])[] = [];
  const wanted = values.only?.split(',');
  for (const path of await addresses(api, cookie)) {
    if (wanted !== undefined && !wanted.some((each) => path.startsWith(each))) continue;
    const server = await serverTime(dashboard + path, cookie, Number(values.requests));
    const figures = await browserFigures(browser, dashboard + path, cookie, Number(values.visits));
    rows.push(row(path, server, figures));
    say(rows.at(-1)?.join('  ') ?? '');
  }
  const heads = [
    'page',
    'status',
    'server p50, ms',
    'p95',
    'HTML, kB',
    'LCP, ms',
    'interaction, ms',
    'JS, kB',
  ];
  process.stdout.write(`${table(heads, rows).join('\n')}\n`);
} finally {
  for (const end of ending) await end();
}
