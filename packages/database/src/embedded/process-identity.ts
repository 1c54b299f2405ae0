import { readFileSync } from 'node:fs';

/** What a system without /proc can say of a process: that it lives. */
const living = 'living';

/**
 * Tells a process from a later one with the same number, by the boot of the machine and the moment within it
 * at which the process started; undefined when there is no such process, or only a zombie of it.
 */
export function processIdentity(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EPERM') return identityFromProc(pid);
    return undefined;
  }
  return identityFromProc(pid);
}

/** `/proc/PID/stat`: after the name in brackets comes the state, and 19 fields later the start in clock ticks. */
function identityFromProc(pid: number): string | undefined {
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
