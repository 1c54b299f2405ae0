import { formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Reader } from '../../reader/reader.ts';
import { today } from '../../reader/today.ts';
import { expiryOf } from '../../record/expiry.ts';

const INK = { expired: 'text-negative', soon: 'text-warning', valid: '', open: '' } as const;

/** The last day of the papers, with a word beside it once it needs attention. */
export function NextExpiry({ date, reader }: { readonly date: string; readonly reader: Reader }): ReactNode {
  const { t, language } = reader;
  const expiry = expiryOf(date, today());
  return (
    <span className={INK[expiry]}>
      {formatDate(date, language)}
      {(expiry === 'expired' || expiry === 'soon') && (
        <span className="block text-xs">{t(`record.expiry.${expiry}`)}</span>
      )}
    </span>
  );
}
