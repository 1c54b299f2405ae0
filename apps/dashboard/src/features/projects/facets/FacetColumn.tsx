import type { ReactNode } from 'react';
import type { Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { FACETS } from './facets.ts';
import { selectionOf } from './selection.ts';

interface FacetColumnProps {
  readonly query: Query;
  readonly reader: Reader;
  readonly children: ReactNode;
}

/** The facets beside the list; on a phone behind a disclosure above it, which CSS alone opens where there is room. */
export function FacetColumn({ query, reader: { t }, children }: FacetColumnProps): ReactNode {
  const chosen = FACETS.reduce((sum, { name }) => sum + selectionOf(query, name).length, 0);
  return (
    <section aria-label={t('projects.facets')} className="facet-column min-w-0 print:hidden">
      <details>
        <summary className="flex min-h-9 cursor-pointer items-center justify-between text-sm font-semibold">
          {t('projects.facets')}
          {chosen > 0 && (
            <span className="font-normal text-accent">{t('projects.chosen', { count: chosen })}</span>
          )}
        </summary>
        {children}
      </details>
    </section>
  );
}
