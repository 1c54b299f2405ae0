'use client';

import { formatDate, type Language } from '@nhipcau/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type SavedView, savedViews } from '../../kept/saved-views.ts';
import type { ViewTexts } from './ViewList.tsx';

interface ViewRowProps {
  readonly view: SavedView;
  readonly texts: ViewTexts;
  readonly language: Language;
  readonly onRemove: () => void;
}

const BUTTON = 'text-accent underline decoration-1 underline-offset-2';

export function ViewRow({ view, texts, language, onRemove }: ViewRowProps): ReactNode {
  const [renaming, setRenaming] = useState(false);
  return (
    <tr className="border-b border-line align-baseline">
      <td className="py-2 pr-4">
        {renaming ? (
          <RenameForm view={view} texts={texts} onDone={() => setRenaming(false)} />
        ) : (
          <>
            <a href={view.address} className="font-semibold">
              {view.name}
            </a>
            <span className="block break-all text-[0.8125rem] text-ink-muted">
              {decodeURIComponent(view.address)}
            </span>
          </>
        )}
      </td>
      <td className="py-2 pr-4 tabular-nums max-sm:hidden">
        {formatDate(view.savedOn.slice(0, 10), language)}
      </td>
      <td className="whitespace-nowrap py-2 text-right text-[0.8125rem]">
        <button type="button" className={`${BUTTON} mr-4`} onClick={() => setRenaming(true)}>
          {texts.rename}
          <span className="sr-only"> {view.name}</span>
        </button>
        <button type="button" className={BUTTON} onClick={onRemove}>
          {texts.remove}
          <span className="sr-only"> {view.name}</span>
        </button>
      </td>
    </tr>
  );
}

interface RenameFormProps {
  readonly view: SavedView;
  readonly texts: ViewTexts;
  readonly onDone: () => void;
}

function RenameForm({ view, texts, onDone }: RenameFormProps): ReactNode {
  const [name, setName] = useState(view.name);
  const [taken, setTaken] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = name.trim();
    if (next === view.name || savedViews.rename(view.name, next)) onDone();
    else setTaken(true);
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-center gap-2">
      <input
        aria-label={texts.name}
        aria-invalid={taken}
        value={name}
        required
        maxLength={120}
        onChange={(event) => setName(event.target.value)}
        className="h-8 w-64 max-w-full rounded-sm border border-line-strong bg-surface px-2"
      />
      <button type="submit" className="h-8 rounded-sm bg-accent px-3 font-semibold text-accent-ink">
        {texts.confirm}
      </button>
      <button type="button" className="h-8 rounded-sm border border-line-strong px-3" onClick={onDone}>
        {texts.cancel}
      </button>
      {taken && <span role="alert">{texts.taken}</span>}
    </form>
  );
}
