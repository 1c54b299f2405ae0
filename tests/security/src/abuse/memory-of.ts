import { readFile } from 'node:fs/promises';

/** The most memory that a process has held, in MiB, as the kernel counts it. */
export async function peakMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}
