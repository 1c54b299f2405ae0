import type { PageLink } from '@nhipcau/ui';
import type { Translate } from '../i18n/translator.ts';
import { address, type Query } from './address.ts';

export interface PageVariables {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/** What the API is asked for, from the cursors in the address. */
export function pageVariables(query: Query, size: number): PageVariables {
  if (query.after !== undefined) return { first: size, after: query.after };
  if (query.before !== undefined) return { last: size, before: query.before };
  return { first: size };
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

interface PageLinks {
  readonly first: PageLink;
  readonly previous: PageLink;
  readonly next: PageLink;
}

export function pageLinks(path: string, query: Query, page: PageInfo, t: Translate): PageLinks {
  const to = (there: boolean, change: Readonly<Record<string, string | null>>) =>
    there ? address(path, query, change) : null;
  const back = page.hasPreviousPage;
  return {
    first: { label: t('frame.list.first'), href: to(back, {}) },
    previous: { label: t('frame.list.previous'), href: to(back, { before: page.startCursor }) },
    next: { label: t('frame.list.next'), href: to(page.hasNextPage, { after: page.endCursor }) },
  };
}
