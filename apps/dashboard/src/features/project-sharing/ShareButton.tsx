import type { ReactNode } from 'react';
import type { Reader } from '../../reader/reader.ts';
import { shareWith, unshareWith } from './change-sharing.ts';

interface ShareButtonProps {
  readonly pair: { readonly code: string; readonly project: string; readonly organisation: string };
  readonly does: 'share' | 'unshare';
  /** Of the partner: buttons of a list are told apart by it. */
  readonly name: string;
  readonly reader: Reader;
}

const DOES = { share: shareWith, unshare: unshareWith };

export function ShareButton({ pair, does, name, reader: { t } }: ShareButtonProps): ReactNode {
  return (
    <form action={DOES[does].bind(null, pair)}>
      <button
        type="submit"
        aria-label={t(`tidying.sharing.${does}Named`, { name })}
        className="min-h-8 rounded-sm border border-line-strong px-3 text-[0.8125rem]"
      >
        {t(`tidying.sharing.${does}`)}
      </button>
    </form>
  );
}
