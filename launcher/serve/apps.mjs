import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { App } from './app.mjs';
import { LogFile } from './log-file.mjs';

/** By which the API knows this launcher's dashboard, and believes it where a person's request comes from. */
const dashboardKey = process.env.DASHBOARD_KEY || randomBytes(32).toString('base64url');

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
      DASHBOARD_KEY: dashboardKey,
      DATA_DIR: settings.dataDirectory,
      TRUSTED_DOCUMENTS: join(root, 'apps/dashboard/src/api/generated/persisted-documents.json'),
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
  const { dashboardPort, publicPort } = settings;
  const address = process.env.PUBLIC_URL || (publicPort ? `http://localhost:${publicPort}` : '');
  return next(tools, settings, 'Dashboard', dashboardPort, logs, {
    AUDIENCE: 'office',
    PUBLIC_URL: address,
    DASHBOARD_KEY: dashboardKey,
  });
}

/**
 * The same pages for anybody: published data alone, in a process of its own that serves nothing else.
 *
 * @param {import('../setup/toolchain.mjs').Toolchain} tools
 * @param {import('./settings.mjs').Settings} settings
 * @param {number} port
 * @param {string} logs folder
 */
export function startPublicView(tools, settings, port, logs) {
  return next(tools, settings, 'Public view', port, logs, {
    AUDIENCE: 'public',
    DASHBOARD_KEY: '',
    // The office's dashboard listens there.
    DASHBOARD_METRICS_PORT: '',
  });
}

/**
 * @param {import('../setup/toolchain.mjs').Toolchain} tools
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} name
 * @param {number} port
 * @param {string} logs folder
 * @param {Record<string, string>} variables
 */
function next(tools, settings, name, port, logs, variables) {
  const folder = join(root, 'apps/dashboard');
  const program = join(folder, 'node_modules/next/dist/bin/next');
  return new App({
    name,
    node: tools.node,
    command: [program, 'start', '--hostname', '127.0.0.1', '--port', String(port)],
    cwd: folder,
    env: { ...tools.env, NODE_ENV: 'production', API_URL: `${apiAddress(settings)}/graphql`, ...variables },
    log: new LogFile(join(logs, `${name.toLowerCase().replace(' ', '-')}.log`)),
  });
}
