import { formatCount } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { address, type Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { PARTNERS_PATH } from './partner-filter.ts';
import type { KindCount } from './partner-scope.ts';

interface KindFacetProps {
  readonly query: Query;
  readonly counts: readonly KindCount[];
  readonly reader: Reader;
}

/** The kinds with how many there are of each under the other filters; one click narrows, another takes it back. */
export function KindFacet({ query, counts, reader: { t, language } }: KindFacetProps): ReactNode {
  return (
    <nav aria-label={t('partners.kind')}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem]">
        {counts.map(({ kind, count }) => {
          const current = query.kind === kind;
          return (
            <li key={kind}>
              <a
                href={address(PARTNERS_PATH, query, { kind: current ? null : kind })}
                data-scroll="keep"
                aria-current={current ? 'true' : undefined}
                className="aria-[current]:bg-accent-soft aria-[current]:font-semibold"
              >
                {t(`codes.organisationKind.${kind}`)}
              </a>{' '}
              <span className="tabular-nums text-ink-muted">{formatCount(count, language)}</span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
