'use client';

import { type ReactNode, useState } from 'react';
import { ActionButton } from '../../page/ActionButton.tsx';
import type { Shown } from './form-state.ts';

interface ShownOnceProps {
  readonly shown: Shown;
  readonly texts: { readonly copy: string; readonly copied: string };
}

/** What the server tells once: a token, a link, codes. */
export function ShownOnce({ shown, texts }: ShownOnceProps): ReactNode {
  const [said, setSaid] = useState('');
  const { title, note, lines, picture } = shown;
  const copy = () => {
    // Without a secure context there is no clipboard; the text can still be selected.
    navigator.clipboard?.writeText(lines.join('\n')).then(
      () => setSaid(texts.copied),
      () => undefined,
    );
  };
  return (
    <div
      role="status"
      className="flex max-w-xl flex-col gap-2 border-l-4 border-accent bg-surface-sunken p-4"
    >
      <p className="font-semibold">{title}</p>
      <p className="text-sm text-ink-muted">{note}</p>
      {picture !== undefined && (
        <img src={picture.src} alt={picture.label} width={200} height={200} className="bg-surface-raised" />
      )}
      <pre className="whitespace-pre-wrap break-all font-mono text-sm select-all">{lines.join('\n')}</pre>
      <p className="text-sm">
        <ActionButton icon="link" label={texts.copy} onClick={copy} /> <span role="status">{said}</span>
      </p>
    </div>
  );
}
