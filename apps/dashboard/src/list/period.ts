import type { Query } from './address.ts';

/** Whole years, both included; an end that is not given is open. */
export interface Period {
  readonly from?: number;
  readonly to?: number;
}

function yearIn(value: string | undefined): number | undefined {
  return value !== undefined && /^[12]\d{3}$/.test(value) ? Number(value) : undefined;
}

/** The years `from` and `to` of an address, whichever way round; null where it names none. */
export function readPeriod(query: Query): Period | null {
  const [from, to] = [yearIn(query.from), yearIn(query.to)];
  if (from === undefined && to === undefined) return null;
  if (from !== undefined && to !== undefined) return { from: Math.min(from, to), to: Math.max(from, to) };
  return from === undefined ? { to: to ?? 0 } : { from };
}

/** The days of a period, half-open, as filters of the API take them. */
export function daysOf({ from, to }: Period): { readonly gte?: string; readonly lt?: string } {
  return {
    ...(from === undefined ? {} : { gte: `${from}-01-01` }),
    ...(to === undefined ? {} : { lt: `${to + 1}-01-01` }),
  };
}

/** The years of a period, as filters of the API take them. */
export function yearsOf({ from, to }: Period): { readonly gte?: number; readonly lte?: number } {
  return { ...(from === undefined ? {} : { gte: from }), ...(to === undefined ? {} : { lte: to }) };
}
