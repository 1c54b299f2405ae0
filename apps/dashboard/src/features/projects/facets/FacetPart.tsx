import { Icon } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { FacetChoice } from './FacetChoice.tsx';
import { FacetSearch } from './FacetSearch.tsx';
import type { FacetOption } from './facet-options.ts';
import { type FacetName, LONG_FACETS } from './facets.ts';
import { searchName } from './load-facets.ts';

/** So many choices stand open; the others behind a disclosure. */
const OPEN = 6;

/** Facets that stand open before anything is chosen. */
const OPEN_FACETS: readonly FacetName[] = ['sector', 'status', 'partner', 'commune'];

interface FacetPartProps {
  readonly name: FacetName;
  readonly options: readonly FacetOption[];
  readonly query: Query;
  readonly reader: Reader;
}

export function FacetPart({ name, options, query, reader }: FacetPartProps): ReactNode {
  const { t } = reader;
  const chosen = options.filter(({ isChosen }) => isChosen).length;
  const search = searchName(name);
  const isSearched = query[search] !== undefined;
  const first = options.filter(({ isChosen }, index) => isChosen || index < OPEN);
  const others = options.filter((option) => !first.includes(option));
  const choice = (option: FacetOption) => (
    <FacetChoice key={option.value} name={name} option={option} query={query} reader={reader} />
  );
  return (
    <details
      open={chosen > 0 || isSearched || OPEN_FACETS.includes(name)}
      className="group border-b border-line py-2 text-[0.8125rem]"
    >
      <summary className="flex min-h-7 list-none items-center gap-1.5 text-sm font-semibold [&::-webkit-details-marker]:hidden">
        <Icon name="right" className="size-3 shrink-0 group-open:rotate-90" />
        <span className="flex-1">{t(`projects.${name}`)}</span>
        {chosen > 0 && (
          <span className="font-normal text-accent">{t('projects.chosen', { count: chosen })}</span>
        )}
      </summary>
      {LONG_FACETS.includes(name) && <FacetSearch name={search} facet={name} query={query} reader={reader} />}
      {options.length === 0 && <p className="py-1 text-ink-muted">{t('projects.noChoice')}</p>}
      <ul>{first.map(choice)}</ul>
      {others.length > 0 && (
        <details open={isSearched}>
          <summary className="min-h-7 cursor-pointer py-1 text-accent">
            {t('projects.moreChoices', { count: others.length })}
          </summary>
          <ul>{others.map(choice)}</ul>
        </details>
      )}
    </details>
  );
}
