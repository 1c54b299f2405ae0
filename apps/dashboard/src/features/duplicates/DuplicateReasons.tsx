import { formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { DuplicatesQuery } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';

type Reason = DuplicatesQuery['duplicateSuggestions'][number]['reasons'][number];

interface DuplicateReasonsProps {
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly reader: Reader;
}

/** What speaks for two records being one, and how much. */
export function DuplicateReasons({ score, reasons, reader }: DuplicateReasonsProps): ReactNode {
  const { t } = reader;
  return (
    <p className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-[0.8125rem] text-ink-muted">
      <span className="font-semibold text-ink tabular-nums">{t('tidying.duplicates.score', { score })}</span>
      {reasons.map((reason) => (
        <span key={reason.kind} className="tabular-nums">
          {t(`tidying.duplicates.reasons.${reason.kind}`)}
          {sharedValue(reason, reader)} ({reason.points}/{reason.greatest})
        </span>
      ))}
    </p>
  );
}

/** What both have in common, where the table below does not say it in words. */
function sharedValue({ kind, value }: Reason, { language }: Reader): string {
  if (value === null || kind === 'COUNTRY') return '';
  return `: ${kind === 'TIME' ? formatDate(value, language) : value}`;
}
