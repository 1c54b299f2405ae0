import { basename } from 'node:path';

/**
 * How to call the npm that called us, or else the one in PATH.
 *
 * @param {NodeJS.ProcessEnv} environment that npm gave its script
 * @returns {readonly string[]} program and first arguments
 */
export function npmCommand({ npm_execpath: script }) {
  if (script && basename(script) === 'npm-cli.js') return [process.execPath, script];
  return process.platform === 'win32' ? ['cmd.exe', '/d', '/s', '/c', 'npm'] : ['npm'];
}
