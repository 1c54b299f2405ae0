import type { OrganisationKind } from '../../generated/tables.ts';
import { readCsv } from '../read-csv.ts';
import { seedId } from '../seed-id.ts';
import { oneOf } from './demo-partners.ts';
import { marked, markedEn } from './mark.ts';

/** Invented bodies of the province: departments, schools, health centres, communes, border posts. */
const FILE = new URL('./data/local-bodies.csv', import.meta.url);

export interface DemoLocalBody {
  readonly key: string;
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly unit: string;
  readonly name: string;
  readonly nameEn: string;
}

const KINDS: readonly OrganisationKind[] = [
  'GOVERNMENT_AGENCY',
  'SCHOOL',
  'HOSPITAL',
  'SOCIAL_CENTRE',
  'LOCAL_AUTHORITY',
  'BORDER_POST',
];

export const LOCAL_BODIES: readonly DemoLocalBody[] = readCsv(FILE, [
  'key',
  'kind',
  'unit',
  'name',
  'nameEn',
]).map((row) => ({
  key: row.key,
  id: seedId('organisation', `demo/${row.key}`),
  kind: oneOf(KINDS, row.kind),
  unit: row.unit,
  name: marked(row.name),
  nameEn: markedEn(row.nameEn),
}));

/** The body with this key; throws when there is none. */
export function localBody(key: string): DemoLocalBody {
  const body = LOCAL_BODIES.find((candidate) => candidate.key === key);
  if (body === undefined) throw new Error(`There is no local body ${key}`);
  return body;
}
