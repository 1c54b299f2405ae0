import { join } from 'node:path';
import { root } from '../root.mjs';
import { App } from './app.mjs';
import { LogFile } from './log-file.mjs';

/**
 * Address of the API for a program on this machine.
 *
 * @param {import('./settings.mjs').Settings} settings
 */
export function apiAddress({ apiHost, apiPort }) {
  const host = apiHost === '0.0.0.0' || apiHost === '::' ? '127.0.0.1' : apiHost;
  return `http://${host.includes(':') ? `[${host}]` : host}:${apiPort}`;
}

/** @param {import('./settings.mjs').Settings} settings */
export function dashboardAddress({ dashboardPort }) {
  return `http://127.0.0.1:${dashboardPort}`;
}

/**
 * @param {import('../setup/toolchain.mjs').Toolchain} tools
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} logs folder
 */
export function startApi(tools, settings, logs) {
  return new App({
    name: 'API',
    node: tools.node,
    command: [
      '--disable-warning=ExperimentalWarning',
      // Together with the server's own setting of its heap: an export of a million rows adds a few megabytes, not hundreds.
      '--max-semi-space-size=16',
      join(root, 'apps/server/src/main.ts'),
    ],
    cwd: root,
    env: {
      ...tools.env,
      NODE_ENV: 'production',
      API_PORT: String(settings.apiPort),
      DASHBOARD_PORT: String(settings.dashboardPort),
      DATA_DIR: settings.dataDirectory,
    },
    log: new LogFile(join(logs, 'api.log')),
  });
}

/**
 * @param {import('../setup/toolchain.mjs').Toolchain} tools
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} logs folder
 */
export function startDashboard(tools, settings, logs) {
  const folder = join(root, 'apps/dashboard');
  const next = join(folder, 'node_modules/next/dist/bin/next');
  return new App({
    name: 'Dashboard',
    node: tools.node,
    command: [next, 'start', '--hostname', '127.0.0.1', '--port', String(settings.dashboardPort)],
    cwd: folder,
    env: { ...tools.env, NODE_ENV: 'production', API_URL: `${apiAddress(settings)}/graphql` },
    log: new LogFile(join(logs, 'dashboard.log')),
  });
}
