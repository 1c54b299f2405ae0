import { readFileSync } from 'node:fs';
import { errorCode } from './error-code.mjs';

/** What a system without /proc can say of a process: that it lives. */
const living = 'living';

/**
 * Tells a process from a later one with the same number, by the boot of the machine and the moment within it
 * at which the process started; undefined when there is no such process, or only a zombie of it. The embedded
 * database writes the same words into the lock of its data directory.
 *
 * @param {number} pid
 * @returns {string | undefined}
 */
export function processIdentity(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return undefined;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${fields[19]}`;
  } catch {
    return living;
  }
}

/**
 * A process as written into a file.
 *
 * @typedef {{ pid: number, identity: string | undefined }} ProcessRecord
 */

/**
 * @param {number} pid
 * @returns {string}
 */
export function processRecord(pid) {
  return JSON.stringify({ pid, identity: processIdentity(pid) });
}

/**
 * The number of the process that a file names, if that very process still lives.
 *
 * @param {string} file
 * @returns {number | undefined}
 */
export function livingProcess(file) {
  try {
    const { pid, identity } = JSON.parse(readFileSync(file, 'utf8'));
    return identity !== undefined && processIdentity(pid) === identity ? pid : undefined;
  } catch {
    return undefined;
  }
}
