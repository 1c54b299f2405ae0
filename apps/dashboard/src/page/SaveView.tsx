'use client';

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { savedViews } from '../kept/saved-views.ts';
import { ActionButton } from './ActionButton.tsx';

interface SaveViewProps {
  readonly title: string;
  readonly texts: {
    readonly save: string;
    /** Contains `{name}`. */
    readonly saved: string;
    readonly name: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly failed: string;
    readonly replaces: string;
  };
}

/** Gives the page's address a name and keeps it in this browser. */
export function SaveView({ title, texts }: SaveViewProps): ReactNode {
  const [name, setName] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const asking = name !== null;

  useEffect(() => {
    if (asking) field.current?.select();
  }, [asking]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = (name ?? '').trim();
    if (given === '') return;
    const address = `${location.pathname}${location.search}`;
    const kept = savedViews.keep({ name: given, address, savedOn: new Date().toISOString() });
    setSaid(kept ? texts.saved.replace('{name}', given) : texts.failed);
    setName(null);
  };

  if (name === null) {
    return (
      <>
        <ActionButton icon="save" label={texts.save} expanded={false} onClick={() => setName(title)} />
        <span role="status" className="ml-1 text-ink-muted">
          {said}
        </span>
      </>
    );
  }
  return (
    <form
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && setName(null)}
      className="flex flex-wrap items-center gap-2"
    >
      <label className="flex items-center gap-2">
        {texts.name}
        <input
          ref={field}
          value={name}
          maxLength={120}
          required
          onChange={(event) => setName(event.target.value)}
          className="h-8 w-64 max-w-[60vw] rounded-sm border border-line-strong bg-surface px-2"
        />
      </label>
      <button type="submit" className="h-8 rounded-sm bg-accent px-3 font-semibold text-accent-ink">
        {texts.confirm}
      </button>
      <button
        type="button"
        onClick={() => setName(null)}
        className="h-8 rounded-sm border border-line-strong px-3"
      >
        {texts.cancel}
      </button>
      {savedViews.read().some((view) => view.name === name.trim()) && (
        <span role="status" className="text-ink-muted">
          {texts.replaces}
        </span>
      )}
    </form>
  );
}
