'use client';

import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Icon, type Language } from '@nhipcau/ui';
import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import type { Found } from './found.ts';
import { ownPlaces } from './own-places.ts';
import { SearchStatus } from './SearchStatus.tsx';
import type { SearchTexts } from './texts.ts';
import { useFound } from './use-found.ts';

interface QuickSearchDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly texts: SearchTexts;
  readonly language: Language;
}

export default function QuickSearchDialog({
  open,
  onOpenChange,
  texts,
  language,
}: QuickSearchDialogProps): ReactNode {
  const router = useRouter();
  const [query, setQuery] = useState('');
  const search = useFound(query, language);
  const items = [...ownPlaces(query, texts), ...(search.state === 'found' ? search.found : [])];

  const visit = (found: Found) => {
    onOpenChange(false);
    router.push(found.href);
  };

  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.35)]" />
        <Dialog.Popup className="fixed inset-x-4 top-[10vh] z-50 mx-auto flex max-h-[75vh] max-w-xl flex-col rounded-md border border-line-strong bg-surface-raised text-ink shadow-2xl">
          <Dialog.Title className="sr-only">{texts.title}</Dialog.Title>
          <Autocomplete.Root
            open
            inline
            items={items}
            mode="none"
            autoHighlight="always"
            value={query}
            onValueChange={setQuery}
            itemToStringValue={(found: Found) => found.title}
          >
            <div className="flex items-center gap-2 border-b border-line px-3">
              <Icon name="search" className="size-4 text-ink-muted" />
              <Autocomplete.Input
                aria-label={texts.title}
                placeholder={texts.placeholder}
                className="h-12 w-full bg-transparent text-base outline-none placeholder:text-ink-faint"
              />
              <Dialog.Close
                aria-label={texts.close}
                className="grid size-8 place-items-center text-ink-muted"
              >
                <Icon name="close" />
              </Dialog.Close>
            </div>
            <SearchStatus search={search} query={query} hasOthers={items.length > 0} texts={texts} />
            <Autocomplete.List className="overflow-y-auto overscroll-contain py-1 data-empty:hidden">
              {(found: Found) => (
                <Autocomplete.Item
                  key={found.key}
                  value={found}
                  onClick={() => visit(found)}
                  className="cursor-pointer px-3 py-2 data-highlighted:bg-accent-soft"
                >
                  <span className="block text-sm font-semibold leading-snug">{found.title}</span>
                  <span className="text-[0.8125rem] text-ink-muted">{found.detail}</span>
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
