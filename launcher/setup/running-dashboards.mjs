import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { livingProcess, processRecord } from '../process/process-identity.mjs';
import { toolsDirectory } from '../root.mjs';

const folder = join(toolsDirectory, 'running');

/**
 * Notes that a dashboard of this checkout serves its build.
 *
 * @param {number} pid
 * @returns {() => void} to be called when it is gone
 */
export function noteDashboard(pid) {
  const file = join(folder, `${pid}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, processRecord(pid));
  return () => rmSync(file, { force: true });
}

/**
 * Processes of this checkout's dashboards that live now; notes that a crash left behind are removed.
 *
 * @returns {readonly number[]}
 */
export function runningDashboards() {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder).flatMap((name) => {
    const file = join(folder, name);
    const pid = livingProcess(file);
    if (pid !== undefined) return [pid];
    rmSync(file, { force: true });
    return [];
  });
}
