import type { Chip } from '@nhipcau/ui';
import { address, type Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { facetLabel } from './facets/facet-label.ts';
import { FACETS, NOT_STATED } from './facets/facets.ts';
import { selectionOf, toggled } from './facets/selection.ts';
import { PROJECTS_PATH } from './project-filter.ts';

/** What the list is narrowed by, in words, each with the address that leaves it out. */
export function projectChips(
  query: Query,
  names: ReadonlyMap<string, string>,
  reader: Reader,
): readonly Chip[] {
  const { t } = reader;
  const chip = (key: string, label: string, change: Readonly<Record<string, string | null>>): Chip => ({
    key,
    label,
    href: address(PROJECTS_PATH, query, change),
  });
  const chosen = FACETS.flatMap(({ name }) =>
    selectionOf(query, name).map((value) => {
      const key = { id: value === NOT_STATED ? null : value, label: null, labelEn: null };
      const label = names.get(value) ?? facetLabel(name, key, reader);
      return chip(`${name}-${value}`, `${t(`projects.${name}`)}: ${label}`, {
        [name]: toggled(query, name, value),
      });
    }),
  );
  const single = (name: string, label: (value: string) => string) =>
    query[name] === undefined ? [] : [chip(name, label(query[name]), { [name]: null })];
  return [
    ...single('q', (words) => `“${words}”`),
    ...chosen,
    ...single('amountFrom', (amount) => t('projects.atLeastMillion', { amount })),
    ...single('amountTo', (amount) => t('projects.atMostMillion', { amount })),
    ...(query.gap === 'disbursement' ? single('gap', () => t('projects.gapDisbursement')) : []),
  ];
}
