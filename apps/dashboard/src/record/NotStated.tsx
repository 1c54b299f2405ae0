import type { ReactNode } from 'react';
import type { Reader } from '../reader/reader.ts';

/** Stands where a record says nothing; a blank could be a mistake. */
export function NotStated({ reader }: { readonly reader: Reader }): ReactNode {
  return <span className="text-ink-faint">{reader.t('frame.list.notStated')}</span>;
}
