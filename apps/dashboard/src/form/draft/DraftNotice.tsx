'use client';

import { type ReactNode, useEffect, useState } from 'react';
import type { FormTexts } from '../form-state.ts';
import type { FormValues } from '../values/form-values.ts';
import { type Draft, dropDraft, readDraft } from './draft-store.ts';

interface DraftNoticeProps {
  readonly name: string;
  readonly texts: FormTexts['draft'];
  readonly restore: (values: FormValues) => void;
}

/** Says that this browser still has what was typed before, and gives it back or drops it. */
export function DraftNotice({ name, texts, restore }: DraftNoticeProps): ReactNode {
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => setDraft(readDraft(name)), [name]);
  if (draft === null) return null;
  return (
    <div className="flex flex-wrap items-center gap-3 border-line-strong border-l-2 pl-3 text-sm">
      <p>{texts.found}</p>
      <button
        type="button"
        className="min-h-8 rounded-sm border border-line-strong px-3"
        onClick={() => {
          restore(draft.values);
          setDraft(null);
        }}
      >
        {texts.restore}
      </button>
      <button
        type="button"
        className="min-h-8 px-1 underline"
        onClick={() => {
          dropDraft(name);
          setDraft(null);
        }}
      >
        {texts.discard}
      </button>
    </div>
  );
}
