import type { ReactNode } from 'react';
import { Icon } from '../theme/Icon.tsx';

export interface ColumnSort {
  readonly href: string;
  /** Null where the rows are in another column's order. */
  readonly state: 'ascending' | 'descending' | null;
}

interface SortLinkProps {
  readonly sort: ColumnSort;
  readonly children: ReactNode;
}

export function SortLink({ sort, children }: SortLinkProps): ReactNode {
  return (
    <a
      href={sort.href}
      data-scroll="keep"
      className="inline-flex items-center gap-0.5 text-inherit no-underline hover:underline"
    >
      {children}
      {sort.state !== null && (
        <Icon name={sort.state === 'ascending' ? 'up' : 'down'} className="size-3 text-accent" />
      )}
    </a>
  );
}
