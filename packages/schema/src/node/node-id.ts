import { BadUserInput } from '@nhipcau/pothos-kysely';

/** One letter for each type of node. Append only: ids that were given out keep resolving. */
const tags: Record<string, string> = {
  Organisation: 'o',
  Project: 'p',
  Transaction: 't',
  Activity: 'a',
  Twinning: 'w',
  StatisticalRecord: 's',
  AdministrativeUnit: 'u',
  Country: 'c',
  Sector: 'e',
  LegalDocument: 'd',
  Source: 'r',
  Plan: 'l',
  PlanTask: 'k',
  OverlapVerdict: 'v',
  ProjectDocument: 'm',
  OrganisationRegistration: 'g',
  Contact: 'n',
  ExchangeRate: 'x',
  Change: 'h',
  LockedPeriod: 'q',
  Proposal: 'j',
  ProgressUpdate: 'y',
  Notification: 'b',
  Attachment: 'f',
};
const typenames = Object.fromEntries(Object.entries(tags).map(([typename, tag]) => [tag, typename]));

/** Types whose key is text; all others have a uuid. */
const textKeys = new Set(['AdministrativeUnit', 'Country', 'Sector']);
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The letter of a type of node. */
export function tagOf(typename: string): string {
  const tag = tags[typename];
  if (tag === undefined) throw new Error(`no node id is defined for type ${typename}`);
  return tag;
}

export function hasTextKey(typename: string): boolean {
  return textKeys.has(typename);
}

/** A node id: the type's letter and the key, base64url. 23 characters for a uuid. */
export function encodeNodeId(typename: string, key: string | number | bigint): string {
  const bytes = textKeys.has(typename)
    ? Buffer.from(String(key), 'utf8')
    : Buffer.from(String(key).replaceAll('-', ''), 'hex');
  return tagOf(typename) + bytes.toString('base64url');
}

/**
 * The type and key of a node id.
 * @throws BadUserInput for anything that `encodeNodeId` does not give.
 */
export function decodeNodeId(id: string): { typename: string; id: string } {
  const typename = typenames[id.slice(0, 1)];
  if (typename === undefined) throw new BadUserInput('id', 'is not a node id');
  const bytes = Buffer.from(id.slice(1), 'base64url');
  const key = textKeys.has(typename) ? bytes.toString('utf8') : uuidOf(bytes);
  if (
    key.includes('\0') ||
    (!textKeys.has(typename) && !uuid.test(key)) ||
    encodeNodeId(typename, key) !== id
  ) {
    throw new BadUserInput('id', 'is not a node id');
  }
  return { typename, id: key };
}

/** The key of a node id that must be of the type. */
export function keyOfNodeId(typename: string, id: string, argument: string): string {
  const decoded = decodeNodeId(id);
  if (decoded.typename !== typename) throw new BadUserInput(argument, `is not the node id of a ${typename}`);
  return decoded.id;
}

function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
