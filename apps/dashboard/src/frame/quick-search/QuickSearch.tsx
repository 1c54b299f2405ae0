'use client';

import { Icon, type Language } from '@nhipcau/ui';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import type { SearchTexts } from './texts.ts';

const Dialog = lazy(() => import('./QuickSearchDialog.tsx'));

interface QuickSearchProps {
  readonly texts: SearchTexts;
  readonly language: Language;
}

/** The button and its keys (⌘K, Ctrl-K); the dialog itself is fetched when it is first wanted. */
export function QuickSearch({ texts, language }: QuickSearchProps): ReactNode {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);

  const show = () => {
    setWanted(true);
    setOpen(true);
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setWanted(true);
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <>
      <button
        type="button"
        onClick={show}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        className="inline-flex h-7 items-center gap-1.5 rounded-sm border border-line px-2 text-[0.8125rem] text-ink-muted hover:text-accent"
      >
        <Icon name="search" className="size-3.5" />
        <span className="max-sm:sr-only">{texts.open}</span>
        <kbd className="font-sans text-[0.6875rem] text-ink-faint max-md:hidden">Ctrl K</kbd>
      </button>
      {wanted && (
        <Suspense fallback={null}>
          <Dialog open={open} onOpenChange={setOpen} texts={texts} language={language} />
        </Suspense>
      )}
    </>
  );
}
