'use client';

import { type ReactNode, useState } from 'react';
import { ActionButton } from './ActionButton.tsx';

interface CopyLinkProps {
  readonly texts: { readonly copy: string; readonly copied: string; readonly failed: string };
}

/** Copies the page's address as it stands at that moment. */
export function CopyLink({ texts }: CopyLinkProps): ReactNode {
  const [said, setSaid] = useState('');
  const copy = () => {
    // Without a secure context there is no clipboard at all.
    const copying = navigator.clipboard?.writeText(location.href) ?? Promise.reject();
    copying.then(
      () => setSaid(texts.copied),
      () => setSaid(texts.failed),
    );
  };
  return (
    <>
      <ActionButton icon="link" label={texts.copy} onClick={copy} />
      <span role="status" className="ml-1 text-ink-muted">
        {said}
      </span>
    </>
  );
}
