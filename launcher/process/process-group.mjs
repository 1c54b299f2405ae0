import { errorCode } from './error-code.mjs';

/**
 * Sends a signal to a child that leads its own process group, and to all that it started. Those that are gone
 * already are left in peace.
 *
 * @param {import('node:child_process').ChildProcess} child spawned with `detached`
 * @param {NodeJS.Signals} signal
 */
export function signalProcessGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}
