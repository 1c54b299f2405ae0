import { breakdownInOurShape } from './breakdown-in-our-shape.ts';

/** Lists that are connections in PostGraphile and plain lists with us. */
const plainLists = new Set(['participants', 'sectors', 'places', 'children', 'partners']);
const sums = new Set(['committed', 'disbursed']);
const decimals = new Set(['percentage', 'amount', 'rate', 'vnd']);
const coordinates = new Set(['longitude', 'latitude']);

/** PostGraphile's answer in the shape of ours; its documents already give most members our names. */
export function inOurShape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOurShape);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => shaped(key, member)));
}

function shaped(key: string, member: unknown): readonly [string, unknown] {
  if (key === 'fundingBySectorAndYear') return ['fundingBreakdown', breakdownInOurShape(member)];
  if (plainLists.has(key) && typeof member === 'object' && member !== null && 'nodes' in member) {
    return [key, inOurShape(member.nodes)];
  }
  if (typeof member !== 'string') return [key, inOurShape(member)];
  if (sums.has(key)) return [key, { vnd: member }];
  if (decimals.has(key) && member.includes('.')) return [key, member.replace(/\.?0+$/, '')];
  return [key, coordinates.has(key) ? Number(member) : member];
}
