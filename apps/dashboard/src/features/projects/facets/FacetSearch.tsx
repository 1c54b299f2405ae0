import type { ReactNode } from 'react';
import type { Query } from '../../../list/address.ts';
import { KeptFields } from '../../../list/KeptFields.tsx';
import type { Reader } from '../../../reader/reader.ts';
import { PROJECTS_PATH } from '../project-filter.ts';
import type { FacetName } from './facets.ts';
import { SearchWhileTyping } from './SearchWhileTyping.tsx';

interface FacetSearchProps {
  readonly name: string;
  readonly facet: FacetName;
  readonly query: Query;
  readonly reader: Reader;
}

/** Looks for a choice by its name: as one types, or on Enter where there are no scripts. */
export function FacetSearch({ name, facet, query, reader: { t } }: FacetSearchProps): ReactNode {
  const label = t('projects.findIn', { facet: t(`projects.${facet}`).toLowerCase() });
  return (
    <form action={PROJECTS_PATH} method="get" data-scroll="keep" className="pb-1 print:hidden">
      <SearchWhileTyping name={name} label={label} value={query[name] ?? ''} />
      <KeptFields query={query} without={[name]} />
    </form>
  );
}
