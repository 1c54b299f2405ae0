import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

/** Whose word on where a request came from is taken. */
export interface TrustedCallers {
  /** Addresses and ranges of proxies in front of this server. */
  readonly proxies: readonly string[];
  /** What the dashboard shows to be believed; undefined believes nobody. */
  readonly dashboardKey: string | undefined;
}

export const DASHBOARD_KEY_HEADER = 'x-nhipcau-dashboard';

/**
 * Where a request comes from: the other end of the socket, unless that is a proxy that was named or the office's own
 * dashboard. Anybody else's `X-Forwarded-For` is not read. Neighbours of a network of version 6 are one.
 */
export function callerAddress(request: IncomingMessage, trusted: TrustedCallers): string {
  const socket = request.socket.remoteAddress ?? '';
  const isBelieved = isDashboard(request, trusted) || isProxy(socket, trusted);
  if (!isBelieved) return network(socket);
  const named = [request.headers['x-forwarded-for'] ?? []].flat().join().split(',');
  const hops = named.map((hop) => hop.trim()).filter((hop) => ipaddr.isValid(hop));
  // Each proxy adds whom it heard from at the end: the last that is no proxy is the caller.
  return network(hops.findLast((hop) => !isProxy(hop, trusted)) ?? hops[0] ?? socket);
}

/** Whether the office's own dashboard sends it, in a person's place. */
export function isDashboard({ headers }: IncomingMessage, { dashboardKey }: TrustedCallers): boolean {
  const shown = headers[DASHBOARD_KEY_HEADER];
  if (dashboardKey === undefined || typeof shown !== 'string') return false;
  const [given, wanted] = [Buffer.from(shown), Buffer.from(dashboardKey)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function isProxy(address: string, { proxies }: TrustedCallers): boolean {
  if (!ipaddr.isValid(address)) return false;
  const own = ipaddr.process(address);
  return proxies.some((proxy) => {
    const [range, bits] = proxy.includes('/')
      ? ipaddr.parseCIDR(proxy)
      : ([ipaddr.process(proxy), undefined] as const);
    if (range.kind() !== own.kind()) return false;
    return own.match(range, bits ?? (own.kind() === 'ipv4' ? 32 : 128));
  });
}

/** Half of an address of version 6 is a network, of which one caller has many. */
function network(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const own = ipaddr.process(address);
  if (own.kind() === 'ipv4') return own.toString();
  const bytes = own.toByteArray();
  return ipaddr.fromByteArray([...bytes.slice(0, 8), ...bytes.slice(8).map(() => 0)]).toString();
}
