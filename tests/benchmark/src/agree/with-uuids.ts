const nodeIdOfUuid = /^[a-z][A-Za-z0-9_-]{22}$/;

/** A copy of an answer of ours in which node ids that stand for uuids are these uuids: what every peer knows. */
export function withUuids(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUuids);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, translated(key, member)]));
}

function translated(key: string, member: unknown): unknown {
  const isNodeId = key === 'id' && typeof member === 'string' && nodeIdOfUuid.test(member);
  return isNodeId ? uuidOf(member) : withUuids(member);
}

function uuidOf(nodeId: string): string {
  const hex = Buffer.from(nodeId.slice(1), 'base64url').toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
