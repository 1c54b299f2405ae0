'use client';

import { EmptyState, type Language } from '@nhipcau/ui';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { type SavedView, savedViews } from '../../kept/saved-views.ts';
import { ViewRow } from './ViewRow.tsx';

export interface ViewTexts {
  readonly name: string;
  readonly page: string;
  readonly savedOn: string;
  readonly rename: string;
  readonly remove: string;
  /** Contains `{name}`. */
  readonly removed: string;
  readonly undo: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly taken: string;
}

interface ViewListProps {
  readonly texts: ViewTexts;
  readonly language: Language;
}

const UNKNOWN = null;

/** The views that this browser keeps; before a script has read them, nothing is claimed about them. */
export function ViewList({ texts, language }: ViewListProps): ReactNode {
  const views = useSyncExternalStore<readonly SavedView[] | null>(
    savedViews.watch,
    savedViews.read,
    () => UNKNOWN,
  );
  const [removed, setRemoved] = useState<SavedView | null>(null);
  if (views === null) return null;

  const remove = (view: SavedView) => {
    if (savedViews.remove(view.name)) setRemoved(view);
  };
  const undo = (view: SavedView) => {
    savedViews.keep(view);
    setRemoved(null);
  };
  return (
    <>
      {views.length === 0 ? (
        <EmptyState title={texts.emptyTitle}>{texts.emptyText}</EmptyState>
      ) : (
        <table className="w-full border-t border-line-strong text-sm">
          <thead className="text-left text-[0.8125rem] text-ink-muted">
            <tr className="border-b border-line">
              <th className="py-2 pr-4 font-normal">{texts.name}</th>
              <th className="py-2 pr-4 font-normal max-sm:hidden">{texts.savedOn}</th>
              <th className="py-2">
                <span className="sr-only">{texts.rename}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {views.map((view) => (
              <ViewRow
                key={view.name}
                view={view}
                texts={texts}
                language={language}
                onRemove={() => remove(view)}
              />
            ))}
          </tbody>
        </table>
      )}
      <p role="status" className="mt-3 text-sm text-ink-muted">
        {removed !== null && (
          <>
            {texts.removed.replace('{name}', removed.name)}{' '}
            <button type="button" className="text-accent underline" onClick={() => undo(removed)}>
              {texts.undo}
            </button>
          </>
        )}
      </p>
    </>
  );
}
