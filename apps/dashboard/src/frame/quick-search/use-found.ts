'use client';

import type { Language } from '@nhipcau/ui';
import { useEffect, useState } from 'react';
import type { Found } from './found.ts';

export type Search =
  | { readonly state: 'idle' | 'searching' | 'failed' }
  | { readonly state: 'found'; readonly found: readonly Found[] };

const PAUSE_MS = 120;

/** What the server finds for a query of two letters or more; the answer of an older query never overtakes. */
export function useFound(query: string, language: Language): Search {
  const [search, setSearch] = useState<Search>({ state: 'idle' });
  const text = query.trim();

  useEffect(() => {
    if (text.length < 2) {
      setSearch({ state: 'idle' });
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const address = `/api/search?${new URLSearchParams({ q: text, language })}`;
        const response = await fetch(address, { signal: controller.signal });
        if (!response.ok) throw new Error(`search answered ${response.status}`);
        setSearch({ state: 'found', found: (await response.json()) as Found[] });
      } catch {
        if (!controller.signal.aborted) setSearch({ state: 'failed' });
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, language]);

  return search;
}
