import { quantile } from '../measure/figures.ts';

/** How long the dashboard takes for a page, to its last byte, one request at a time. Milliseconds. */
export interface ServerTime {
  readonly status: number;
  readonly p50: number;
  readonly p95: number;
  readonly bytes: number;
}

const WARMING = 3;

export async function serverTime(url: string, cookie: string, requests: number): Promise<ServerTime> {
  const times: number[] = [];
  let status = 0;
  let bytes = 0;
  for (let index = -WARMING; index < requests; index += 1) {
    const start = performance.now();
    const response = await fetch(url, { headers: { 'accept-language': 'vi', cookie } });
    bytes = (await response.arrayBuffer()).byteLength;
    status = response.status;
    if (index >= 0) times.push(performance.now() - start);
  }
  const ascending = Float64Array.from(times).sort();
  return { status, p50: quantile(ascending, 0.5), p95: quantile(ascending, 0.95), bytes };
}
