'use client';

import { type FormEvent, type ReactNode, useState, useSyncExternalStore } from 'react';
import { explorerFragment } from '../../explorer/explorer-address.ts';
import { savedQueries } from '../../kept/saved-queries.ts';
import { ActionButton } from '../../page/ActionButton.tsx';
import type { CurrentOperation } from './ExplorerEditor.tsx';
import type { ExplorerTexts } from './explorer-texts.ts';
import { ShareQuery } from './ShareQuery.tsx';

interface SavedQueriesProps {
  readonly texts: ExplorerTexts;
  readonly current: CurrentOperation;
}

/** Operations with names, kept in this browser; each is a link that others can open too. */
export function SavedQueries({ texts, current }: SavedQueriesProps): ReactNode {
  const queries = useSyncExternalStore(savedQueries.watch, savedQueries.read);
  return (
    <section aria-labelledby="saved-queries">
      <h2 id="saved-queries" className="mb-2 font-semibold">
        {texts.saved}
      </h2>
      {queries.length === 0 && <p className="text-[0.8125rem] text-ink-muted">{texts.noneSaved}</p>}
      <ul className="mb-3 flex flex-col gap-1">
        {queries.map(({ name, query, variables }) => (
          <li key={name} className="flex items-baseline justify-between gap-2">
            <a href={explorerFragment(query, variables)}>{name}</a>
            <button
              type="button"
              className="text-[0.8125rem] text-ink-muted underline"
              onClick={() => savedQueries.remove(name)}
            >
              {texts.remove}
              <span className="sr-only"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="flex flex-col items-start gap-1 text-[0.8125rem]">
        <SaveQuery texts={texts} current={current} />
        <ShareQuery texts={texts} current={current} />
      </div>
    </section>
  );
}

function SaveQuery({ texts, current }: SavedQueriesProps): ReactNode {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    if (name === '') return;
    setFailed(!savedQueries.keep({ name, ...current(), savedOn: new Date().toISOString() }));
    setAsking(false);
  };
  if (!asking) {
    return (
      <>
        <ActionButton icon="save" label={texts.save} expanded={false} onClick={() => setAsking(true)} />
        {failed && <span role="alert">{texts.saveFailed}</span>}
      </>
    );
  }
  return (
    <form onSubmit={submit} className="flex w-full flex-col gap-2">
      <label className="flex flex-col gap-1">
        {texts.name}
        <input
          name="name"
          required
          maxLength={120}
          className="h-8 rounded-sm border border-line-strong bg-surface px-2"
        />
      </label>
      <span className="flex gap-2">
        <button type="submit" className="h-8 rounded-sm bg-accent px-3 font-semibold text-accent-ink">
          {texts.confirm}
        </button>
        <button
          type="button"
          onClick={() => setAsking(false)}
          className="h-8 rounded-sm border border-line-strong px-3"
        >
          {texts.cancel}
        </button>
      </span>
    </form>
  );
}
