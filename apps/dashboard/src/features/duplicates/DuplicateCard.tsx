import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import type { Reader } from '../../reader/reader.ts';
import { DuplicateReasons } from './DuplicateReasons.tsx';
import { DuplicateTable } from './DuplicateTable.tsx';
import { decideDuplicate } from './decide-duplicate.ts';
import type { DuplicatePair } from './duplicate-pair.ts';
import type { DuplicateKindName } from './duplicates-address.ts';

interface DuplicateCardProps {
  readonly pair: DuplicatePair;
  readonly kind: DuplicateKindName;
  readonly reader: Reader;
}

const BUTTON = 'h-9 rounded-sm border px-4 text-sm font-semibold';

/** Two records side by side, and a form that merges them or says that they are two. It needs no script. */
export function DuplicateCard({ pair, kind, reader }: DuplicateCardProps): ReactNode {
  const { t } = reader;
  const { one, other, score } = pair;
  return (
    <section className="border-line-strong border-t pt-3">
      <h2 className="font-semibold">{t('tidying.duplicates.pair', { one: one.name, other: other.name })}</h2>
      {score !== null && <DuplicateReasons score={score} reasons={pair.reasons} reader={reader} />}
      <form action={decideDuplicate} className="mt-3 flex flex-col gap-3">
        <input type="hidden" name="of" value={kind} />
        <input type="hidden" name="key" value={randomUUID()} />
        <input type="hidden" name="one" value={one.id} />
        <input type="hidden" name="oneVersion" value={one.version} />
        <input type="hidden" name="other" value={other.id} />
        <input type="hidden" name="otherVersion" value={other.version} />
        <DuplicateTable pair={pair} reader={reader} />
        <div className="flex flex-wrap items-end gap-3">
          <label className="flex min-w-60 flex-1 flex-col gap-1 text-[0.8125rem]">
            {t('tidying.duplicates.reason')}
            <input
              name="reason"
              maxLength={1000}
              className="h-9 rounded-sm border border-line-strong bg-surface-raised px-2 text-sm text-ink"
            />
          </label>
          <button
            type="submit"
            name="does"
            value="merge"
            className={`${BUTTON} border-accent bg-accent text-accent-ink`}
          >
            {t('tidying.duplicates.merge')}
          </button>
          {score !== null && (
            <button type="submit" name="does" value="dismiss" className={`${BUTTON} border-line-strong`}>
              {t('tidying.duplicates.dismiss')}
            </button>
          )}
        </div>
      </form>
    </section>
  );
}
