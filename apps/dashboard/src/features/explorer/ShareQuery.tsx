'use client';

import { type ReactNode, useState } from 'react';
import { explorerFragment } from '../../explorer/explorer-address.ts';
import { ActionButton } from '../../page/ActionButton.tsx';
import type { CurrentOperation } from './ExplorerEditor.tsx';
import type { ExplorerTexts } from './explorer-texts.ts';

interface ShareQueryProps {
  readonly texts: ExplorerTexts;
  readonly current: CurrentOperation;
}

/** Puts what stands in the editor into the page's address, and copies that. */
export function ShareQuery({ texts, current }: ShareQueryProps): ReactNode {
  const [said, setSaid] = useState('');
  const share = () => {
    const { query, variables } = current();
    // Replaced without an event: the editor has it already.
    history.replaceState(history.state, '', explorerFragment(query, variables));
    const copying = navigator.clipboard?.writeText(location.href) ?? Promise.reject();
    copying.then(
      () => setSaid(texts.shared),
      () => setSaid(texts.shareFailed),
    );
  };
  return (
    <>
      <ActionButton icon="link" label={texts.share} onClick={share} />
      <span role="status" className="text-ink-muted">
        {said}
      </span>
    </>
  );
}
