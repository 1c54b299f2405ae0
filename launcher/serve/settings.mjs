import { resolve } from 'node:path';
import { root } from '../root.mjs';
import { Refusal } from '../terminal/refusal.mjs';

/**
 * What `npm start` is told from outside, checked.
 *
 * @typedef {object} Settings
 * @property {number} apiPort
 * @property {string} apiHost where the API listens
 * @property {number} dashboardPort
 * @property {number | undefined} publicPort where the public view listens; undefined while it is off
 * @property {string} dataDirectory absolute; a relative one is below the checkout
 * @property {string | undefined} databaseUrl
 */

/**
 * @param {NodeJS.ProcessEnv} variables an empty variable counts as absent
 * @returns {Settings}
 * @throws Refusal naming the variable that cannot be used
 */
export function parseSettings(variables) {
  const apiPort = port(variables, 'API_PORT', 4000);
  const dashboardPort = port(variables, 'DASHBOARD_PORT', 3000);
  if (apiPort === dashboardPort) {
    throw new Refusal(`API_PORT and DASHBOARD_PORT are both ${apiPort}; they have to differ.`);
  }
  const { SEED, DATABASE_URL, PUBLIC_VIEW } = variables;
  if (PUBLIC_VIEW && PUBLIC_VIEW !== 'on' && PUBLIC_VIEW !== 'off') {
    throw new Refusal(`PUBLIC_VIEW is "${PUBLIC_VIEW}"; it can be on or off.`);
  }
  const publicPort = PUBLIC_VIEW === 'on' ? port(variables, 'PUBLIC_PORT', 3001) : undefined;
  if (publicPort === apiPort || publicPort === dashboardPort) {
    throw new Refusal(`PUBLIC_PORT is ${publicPort}, as another port is; it has to differ.`);
  }
  if (SEED && SEED !== 'published' && SEED !== 'demo') {
    throw new Refusal(`SEED is "${SEED}"; it can be published or demo, or be left out for both.`);
  }
  if (DATABASE_URL && !/^postgres(ql)?:\/\//.test(DATABASE_URL)) {
    throw new Refusal('DATABASE_URL has to start with postgres:// or postgresql://.');
  }
  return {
    apiPort,
    apiHost: variables.API_HOST || '127.0.0.1',
    dashboardPort,
    publicPort,
    dataDirectory: resolve(root, variables.DATA_DIR || 'data'),
    databaseUrl: DATABASE_URL || undefined,
  };
}

/**
 * @param {NodeJS.ProcessEnv} variables
 * @param {string} name
 * @param {number} fallback
 */
function port(variables, name, fallback) {
  const text = variables[name];
  if (!text) return fallback;
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > 65_535) {
    throw new Refusal(`${name} is "${text}"; it has to be a number from 1 to 65535.`);
  }
  return number;
}
