import { relative } from 'node:path';
import { Stopped, stopRequest, unlessStopped } from './process/stop-request.mjs';
import { untilAnswering } from './serve/answering.mjs';
import { apiAddress, dashboardAddress, startApi, startDashboard, startPublicView } from './serve/apps.mjs';
import { requireDataDirectory } from './serve/data-directory.mjs';
import { requireFreePort } from './serve/free-port.mjs';
import { parseSettings } from './serve/settings.mjs';
import { noteDashboard } from './setup/running-dashboards.mjs';
import { setUp } from './setup/setup.mjs';
import { progressOn } from './terminal/progress.mjs';
import { explain, Refusal } from './terminal/refusal.mjs';

const stopMilliseconds = 10_000;

const work = { step: progressOn(process.stdout), signal: stopRequest(process.env) };
/** @type {import('./serve/app.mjs').App[]} */
const apps = [];
let exitCode = 1;
try {
  await run();
} catch (error) {
  exitCode = error instanceof Stopped ? 0 : explain(error);
}
if (apps.length > 0) await work.step('Stopping', stopAll);
process.exit(exitCode);

async function stopAll() {
  const ended = await Promise.all(apps.map((app) => app.stop(stopMilliseconds)));
  for (const app of apps.filter((_, index) => !ended[index])) {
    process.stderr.write(`${app.name} did not stop within ${stopMilliseconds / 1000} s and was ended.\n`);
    exitCode = 1;
  }
}

/** Serves until somebody asks for a stop, which is thrown, or an app ends, which is a refusal. */
async function run() {
  const settings = parseSettings(process.env);
  const logs = requireDataDirectory(settings);
  await requireFreePort(settings.apiPort, settings.apiHost, 'API_PORT');
  await requireFreePort(settings.dashboardPort, '127.0.0.1', 'DASHBOARD_PORT');
  const { publicPort } = settings;
  if (publicPort !== undefined) await requireFreePort(publicPort, '127.0.0.1', 'PUBLIC_PORT');
  const tools = await setUp(work, { build: true });
  const api = startApi(tools, settings, logs);
  apps.push(api);
  const dashboard = startDashboard(tools, settings, logs);
  apps.push(dashboard);
  const view = publicPort === undefined ? [] : [startPublicView(tools, settings, publicPort, logs)];
  apps.push(...view);
  for (const page of [dashboard, ...view]) page.ended.then(noteDashboard(page.child.pid ?? 0));
  await work.step('Starting the API', () =>
    untilAnswering(api, `${apiAddress(settings)}/readyz`, work.signal),
  );
  await work.step('Starting the dashboard', () =>
    untilAnswering(dashboard, dashboardAddress(settings), work.signal),
  );
  for (const page of view) {
    await work.step('Starting the public view', () =>
      untilAnswering(page, `http://127.0.0.1:${publicPort}`, work.signal),
    );
  }
  for (const app of apps) app.showTroubles();
  process.stdout.write(
    [
      `Ready. Logs are in ${relative('', logs)}; Ctrl-C stops all.`,
      '',
      `Dashboard  http://localhost:${settings.dashboardPort}`,
      `API        http://localhost:${settings.apiPort}/graphql`,
      ...(publicPort === undefined ? [] : [`Public     http://localhost:${publicPort}`]),
      '',
      ...firstSteps(api),
    ].join('\n'),
  );
  const [gone, how] = await unlessStopped(work.signal, firstToEnd());
  throw new Refusal(gone.obituary(how));
}

/**
 * How the first administrator comes in, where there is none. The link works once, and stands in no log.
 *
 * @param {import('./serve/app.mjs').App} api
 * @returns {readonly string[]}
 */
function firstSteps({ told: { firstAdmin } }) {
  if (typeof firstAdmin !== 'string') return [];
  return ['There is no administrator yet. This link makes the first one, once:', firstAdmin, ''];
}

/** @returns {Promise<[import('./serve/app.mjs').App, string]>} */
function firstToEnd() {
  return Promise.race(
    apps.map(async (app) => /** @type {[import('./serve/app.mjs').App, string]} */ ([app, await app.ended])),
  );
}
