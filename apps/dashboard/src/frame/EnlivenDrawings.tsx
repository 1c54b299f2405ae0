'use client';

import { useEffect } from 'react';

/** Gives every drawing of the page its tooltip. Fetched once the page is read; drawings say all without it. */
export function EnlivenDrawings(): null {
  useEffect(() => {
    let undo: (() => void) | undefined;
    let gone = false;
    const root = document.getElementById('content');
    void import('@nhipcau/charts/enliven').then(({ enliven }) => {
      if (root !== null && !gone) undo = enliven(root);
    });
    return () => {
      gone = true;
      undo?.();
    };
  }, []);
  return null;
}
