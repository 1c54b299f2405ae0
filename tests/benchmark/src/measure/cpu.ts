import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second, whatever the kernel's own clock. */
const ticksPerSecond = 100;

interface ProcessTimes {
  readonly parent: number;
  /** Milliseconds in user and system mode. */
  readonly own: number;
  /** Of children that have ended and were waited for. */
  readonly ended: number;
}

/** Milliseconds of processor time that a process has used. NaN where there is no /proc. */
export function processCpu(pid: number): number {
  return timesOf(pid)?.own ?? Number.NaN;
}

/** The same for a PostgreSQL server: the postmaster, its children, and those of them that have ended. */
export function postgresCpu(postmaster: number): number {
  const root = timesOf(postmaster);
  if (!root) return Number.NaN;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const children = pids.map((pid) => timesOf(Number(pid))).filter((times) => times?.parent === postmaster);
  return children.reduce((sum, child) => sum + (child?.own ?? 0), root.own + root.ended);
}

/** The most memory that a process has held so far, in MiB. */
export function peakMemory(pid: number): number {
  return memory(pid, /VmHWM:\s+(\d+) kB/);
}

/** What it holds now, in MiB. */
export function residentMemory(pid: number): number {
  return memory(pid, /VmRSS:\s+(\d+) kB/);
}

function memory(pid: number, line: RegExp): number {
  try {
    return Number(line.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

function timesOf(pid: number): ProcessTimes | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in parentheses, which may hold anything; the third follows it.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const number = (index: number) => Number(fields[index - 3]);
    const milliseconds = (...indices: number[]) =>
      (indices.reduce((sum, index) => sum + number(index), 0) / ticksPerSecond) * 1000;
    return { parent: number(4), own: milliseconds(14, 15), ended: milliseconds(16, 17) };
  } catch {
    return null;
  }
}
