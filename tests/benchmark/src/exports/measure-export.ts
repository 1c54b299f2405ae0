import { readFileSync } from 'node:fs';
import type { RunningPeer } from '../peers/start-peer.ts';
import type { ExportedList } from './exported-lists.ts';

/** What an export took. Memory is the server's resident set in MiB, before and at its greatest. */
export interface ExportFigures {
  readonly rows: number;
  readonly megabytes: number;
  readonly seconds: number;
  readonly before: number;
  readonly greatest: number;
}

const EVERY = 100;

function residentMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

/** Reads a file to its end, keeping nothing of it. */
export async function measureExport(
  { origin, pid, headers }: RunningPeer,
  { query, format }: ExportedList,
): Promise<ExportFigures> {
  const before = residentMemory(pid);
  let greatest = before;
  const watching = setInterval(() => {
    greatest = Math.max(greatest, residentMemory(pid));
  }, EVERY);
  const start = performance.now();
  try {
    const response = await fetch(`${origin}/exports`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, format }),
    });
    if (!response.ok || response.body === null) throw new Error(`the export answered ${response.status}`);
    let bytes = 0;
    for await (const chunk of response.body) bytes += chunk.byteLength;
    return {
      rows: Number(response.headers.get('x-total-count')),
      megabytes: bytes / 1_000_000,
      seconds: (performance.now() - start) / 1000,
      before,
      greatest,
    };
  } finally {
    clearInterval(watching);
  }
}
