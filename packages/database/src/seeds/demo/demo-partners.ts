import type { OrganisationKind } from '../../generated/tables.ts';
import type { Currency } from '../rates.ts';
import { cellOrNull, readCsv } from '../read-csv.ts';
import { seedId } from '../seed-id.ts';
import { marked, markedEn } from './mark.ts';

/** Invented partners. `sectors` are those that they work in, `aliases` are `language:name`. */
const FILE = new URL('./data/partners.csv', import.meta.url);

export interface DemoPartner {
  readonly key: string;
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly country: string | null;
  readonly currency: Currency;
  readonly name: string;
  readonly nameEn: string;
  readonly shortName: string | null;
  readonly since: number;
  readonly sectors: readonly string[];
  readonly aliases: readonly { readonly language: string; readonly name: string }[];
}

const CURRENCIES: readonly Currency[] = ['VND', 'USD', 'EUR', 'JPY', 'KRW', 'CNY', 'AUD'];

const KINDS: readonly OrganisationKind[] = [
  'FOREIGN_NGO',
  'INTERNATIONAL_ORGANISATION',
  'EMBASSY',
  'FUND',
  'FRIENDSHIP_ASSOCIATION',
  'COMPANY',
  'FOREIGN_LOCAL_AUTHORITY',
];

export const PARTNERS: readonly DemoPartner[] = readCsv(FILE, [
  'key',
  'kind',
  'country',
  'currency',
  'name',
  'nameEn',
  'shortName',
  'since',
  'sectors',
  'aliases',
]).map((row) => ({
  key: row.key,
  id: seedId('organisation', `demo/${row.key}`),
  kind: oneOf(KINDS, row.kind),
  country: cellOrNull(row.country),
  currency: oneOf(CURRENCIES, row.currency),
  name: marked(row.name),
  nameEn: markedEn(row.nameEn),
  shortName: cellOrNull(row.shortName),
  since: Number(row.since),
  sectors: row.sectors.split(' '),
  aliases: row.aliases === '' ? [] : [aliasOf(row.aliases)],
}));

/** The value as one of the list; throws when it is none of them. */
export function oneOf<T extends string>(list: readonly T[], value: string): T {
  const found = list.find((item) => item === value);
  if (found === undefined) throw new Error(`${value} is none of ${list.join(', ')}`);
  return found;
}

function aliasOf(cell: string) {
  const [language = '', name = ''] = cell.split(':');
  return { language, name: language === 'vi' ? marked(name) : markedEn(name) };
}
