import type { ReactNode } from 'react';
import type { SearchTexts } from './texts.ts';
import type { Search } from './use-found.ts';

interface SearchStatusProps {
  readonly search: Search;
  readonly query: string;
  /** Whether something else is listed. */
  readonly hasOthers: boolean;
  readonly texts: SearchTexts;
}

/** Says what the list does not: how to search, that nothing was found, or that the search does not answer. */
export function SearchStatus({ search, query, hasOthers, texts }: SearchStatusProps): ReactNode {
  const text =
    search.state === 'failed'
      ? texts.failed
      : search.state === 'found' && search.found.length === 0 && !hasOthers
        ? texts.empty.replace('{query}', query.trim())
        : search.state === 'idle'
          ? texts.hint
          : null;
  return (
    <div role="status" className={text === null ? 'sr-only' : 'px-3 py-3 text-sm text-ink-muted'}>
      {text}
    </div>
  );
}
