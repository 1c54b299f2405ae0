import type { Chip } from '@nhipcau/ui';
import type { FundingOptionsQuery } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { readPeriod } from '../../list/period.ts';
import type { Reader } from '../../reader/reader.ts';
import { NOT_STATED } from '../funding-rows/funding-filter.ts';
import type { Names } from '../funding-rows/funding-row-names.ts';
import { DIMENSION_NAMES, type DimensionName, dimensionLabel } from './explore-dimension.ts';
import { exploreHref } from './explore-state.ts';

function said(
  name: DimensionName,
  value: string,
  options: FundingOptionsQuery | null,
  names: Names,
  reader: Reader,
): string {
  const known = names.get(value);
  if (known !== undefined) return known;
  const id = value === NOT_STATED ? null : value;
  const rows = name in (options ?? {}) ? rowsOf(options, name) : [];
  const key = rows
    .map(({ keys }) => keys[0])
    .find((candidate) => candidate !== undefined && candidate.id === id);
  return dimensionLabel(name, key ?? { id, label: null, labelEn: null }, reader);
}

function rowsOf(options: FundingOptionsQuery | null, name: DimensionName) {
  if (options === null) return [];
  return name === 'sector' || name === 'country' ? options[name].rows : [];
}

/** What the page is narrowed to, in words, each with the address that leaves it out. */
export function exploreChips(
  query: Query,
  options: FundingOptionsQuery | null,
  names: Names,
  reader: Reader,
): readonly Chip[] {
  const { t } = reader;
  const chips = DIMENSION_NAMES.flatMap((name): readonly Chip[] => {
    const value = query[name];
    if (value === undefined) return [];
    const label = `${t(`rows.filter.${name}`)}: ${said(name, value, options, names, reader)}`;
    return [{ key: name, label, href: exploreHref(query, { [name]: null }) }];
  });
  if (query.project !== undefined) {
    const label = `${t('rows.filter.project')}: ${names.get(query.project) ?? query.project}`;
    chips.push({ key: 'project', label, href: exploreHref(query, { project: null }) });
  }
  if (query.funders !== undefined) {
    chips.push({
      key: 'funders',
      label: t('rows.filter.funders'),
      href: exploreHref(query, { funders: null }),
    });
  }
  const period = readPeriod(query);
  if (period !== null && query.year === undefined) {
    const label = `${t('rows.filter.period')}: ${period.from ?? '…'}–${period.to ?? '…'}`;
    chips.push({ key: 'period', label, href: exploreHref(query, { from: null, to: null }) });
  }
  return chips;
}
