'use client';

import { useEffect, useState } from 'react';
import type { Picked } from './picked.ts';

export type Picking =
  | { readonly state: 'idle' | 'searching' | 'failed' }
  | { readonly state: 'found'; readonly found: readonly Picked[] };

const PAUSE_MS = 150;

/** The records of a kind whose names contain what is typed, the first ones where nothing is; older answers never overtake. */
export function usePicked(kind: string, query: string, wanted: boolean): Picking {
  const [picking, setPicking] = useState<Picking>({ state: 'idle' });
  useEffect(() => {
    if (!wanted) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      setPicking((before) => (before.state === 'found' ? before : { state: 'searching' }));
      try {
        const address = `/api/pick?${new URLSearchParams({ of: kind, q: query.trim() })}`;
        const response = await fetch(address, { signal: controller.signal });
        if (!response.ok) throw new Error(`the search answered ${response.status}`);
        setPicking({ state: 'found', found: (await response.json()) as Picked[] });
      } catch {
        if (!controller.signal.aborted) setPicking({ state: 'failed' });
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [kind, query, wanted]);
  return picking;
}
