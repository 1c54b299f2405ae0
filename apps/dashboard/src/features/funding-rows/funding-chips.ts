import type { Chip } from '@nhipcau/ui';
import type { FundingRowsQuery } from '../../api/generated/graphql.ts';
import { address, type Query } from '../../list/address.ts';
import { readPeriod } from '../../list/period.ts';
import type { Reader } from '../../reader/reader.ts';
import { keyLabel, type LabelledKey } from '../../record/key-label.ts';
import { NOT_STATED } from './funding-filter.ts';
import type { Names } from './funding-row-names.ts';

type Options = Pick<FundingRowsQuery, 'sectors' | 'years' | 'countries' | 'kinds'>;

const CHIPS = [
  'sector',
  'year',
  'country',
  'kind',
  'funder',
  'channel',
  'project',
  'place',
  'commune',
  'provenance',
] as const;

function optionsOf(options: Options): Readonly<Record<string, readonly { keys: readonly LabelledKey[] }[]>> {
  return {
    sector: options.sectors.rows,
    year: options.years.rows,
    country: options.countries.rows,
    kind: options.kinds.rows,
  };
}

/** What the rows are narrowed by, in words, each with the address that leaves it out. */
export function fundingChips(query: Query, options: Options, names: Names, reader: Reader): readonly Chip[] {
  const known = optionsOf(options);
  const without = (...left: readonly string[]) =>
    address('/funding/rows', query, Object.fromEntries(left.map((name) => [name, null])));
  const period = query.year === undefined ? readPeriod(query) : null;
  const years = period === null ? '' : [period.from ?? '…', period.to ?? '…'].join('–');
  const chips = CHIPS.flatMap((name): Chip[] => {
    const value = query[name];
    if (value === undefined) return [];
    const key = known[name]?.map((row) => row.keys[0]).find((candidate) => candidate?.id === value);
    const text =
      value === NOT_STATED
        ? reader.t('frame.list.notStated')
        : (namesOf(value, names) ?? keyLabel(key, reader) ?? value);
    const label = `${reader.t(`rows.filter.${name}`)}: ${text}`;
    return [{ key: name, label, href: without(name) }];
  });
  if (query.funders !== undefined) {
    chips.push({ key: 'funders', label: reader.t('rows.filter.funders'), href: without('funders') });
  }
  if (period !== null) {
    const label = `${reader.t('rows.filter.period')}: ${years}`;
    chips.push({ key: 'period', label, href: without('from', 'to') });
  }
  return chips;
}

/** The name of what a value names; of several the first, and how many more there are. */
function namesOf(value: string, names: Names): string | undefined {
  const [first = '', ...others] = value.split(',');
  const name = names.get(first);
  return name !== undefined && others.length > 0 ? `${name} (+${others.length})` : name;
}
