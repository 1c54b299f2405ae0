/** Lists that are connections in PostGraphile and plain lists with us. */
const plainLists = new Set(['participants', 'sectors', 'places', 'children', 'partners']);
const sums = new Set(['committed', 'disbursed']);
const decimals = new Set(['percentage', 'amount', 'rate', 'vnd']);
const coordinates = new Set(['longitude', 'latitude']);

/** PostGraphile's answer in the shape of ours; its documents already give the members our names. */
export function inOurShape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOurShape);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shaped(key, member)]));
}

function shaped(key: string, member: unknown): unknown {
  if (plainLists.has(key) && typeof member === 'object' && member !== null && 'nodes' in member) {
    return inOurShape(member.nodes);
  }
  if (typeof member !== 'string') return inOurShape(member);
  if (sums.has(key)) return { vnd: member };
  if (decimals.has(key) && member.includes('.')) return member.replace(/\.?0+$/, '');
  return coordinates.has(key) ? Number(member) : member;
}
