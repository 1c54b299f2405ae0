import type { Chip, SelectOption } from '@nhipcau/ui';
import type { PartnerCountsQuery } from '../../api/generated/graphql.ts';
import { address, type Query } from '../../list/address.ts';
import { type Period, readPeriod } from '../../list/period.ts';
import type { Reader } from '../../reader/reader.ts';
import { PARTNERS_PATH } from './partner-filter.ts';
import { countryOptions, paperOptions, placeOptions, seatOptions, sectorOptions } from './partner-options.ts';

/** What narrows the list besides the period. */
const NARROWING = ['q', 'kind', 'country', 'sector', 'place', 'seat', 'papers'] as const;

export function isNarrowed(query: Query): boolean {
  return NARROWING.some((name) => query[name] !== undefined);
}

export function periodName({ from, to }: Period, { t }: Pick<Reader, 't'>): string {
  if (from === undefined) return t('partners.until', { to: `${to}` });
  if (to === undefined) return t('partners.since', { from: `${from}` });
  return from === to ? `${from}` : `${from}–${to}`;
}

/** What the list is narrowed by, in words, each with the address that leaves it out. */
export function partnerChips(query: Query, counts: PartnerCountsQuery, reader: Reader): readonly Chip[] {
  const { t } = reader;
  const chip = (key: string, label: string, names: readonly string[] = [key]): Chip => ({
    key,
    label,
    href: address(PARTNERS_PATH, query, Object.fromEntries(names.map((name) => [name, null]))),
  });
  const named = (name: string, label: string, options: readonly SelectOption[]): readonly Chip[] => {
    const value = query[name];
    if (value === undefined) return [];
    const said = options.find((option) => option.value === value)?.label ?? value;
    return [chip(name, `${label}: ${said}`)];
  };
  const period = readPeriod(query);
  const papers = [...paperOptions(reader), { value: 'expiring', label: t('partners.paper.expiring') }];
  return [
    ...(query.q === undefined ? [] : [chip('q', `“${query.q}”`)]),
    ...(query.kind === undefined ? [] : [chip('kind', kindName(query.kind, reader))]),
    ...named('country', t('partners.country'), countryOptions(counts, reader)),
    ...named('seat', t('map.seat'), seatOptions(counts, reader)),
    ...named('sector', t('projects.sector'), sectorOptions(counts, reader)),
    ...named('place', t('partners.place'), placeOptions(counts, reader)),
    ...named('papers', t('partners.papers'), papers),
    ...(period === null
      ? []
      : [chip('period', `${t('partners.period')}: ${periodName(period, reader)}`, ['from', 'to'])]),
  ];
}

function kindName(kind: string, { t }: Reader): string {
  const key = `codes.organisationKind.${kind}`;
  return t(key as Parameters<typeof t>[0]);
}
