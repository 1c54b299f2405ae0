import { formatCount, formatPeriod } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { PublishedTotalFragment } from '../../api/generated/graphql.ts';
import { titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';

graphql(`
  fragment PublishedTotal on StatisticalRecord {
    id
    title
    titleEn
    coversFrom
    coversTo
    activities
  }
`);

interface PublishedTotalsProps {
  readonly records: readonly PublishedTotalFragment[];
  readonly reader: Reader;
}

/** Stands for the latest activities where the data hold none with a date. */
export function PublishedTotals({ records, reader }: PublishedTotalsProps): ReactNode {
  const { t, language } = reader;
  return (
    <div className="text-sm">
      <p className="text-ink-muted">{t('overview.onlyTotals')}</p>
      <ul className="mt-2">
        {records.map((record) => (
          <li key={record.id} className="flex items-baseline gap-4 border-b border-line py-1.5">
            <span className="w-20 shrink-0 tabular-nums text-ink-muted">
              {formatPeriod(record.coversFrom, record.coversTo, language)}
            </span>
            <span className="flex-1">{titleIn(language, record)}</span>
            <span className="whitespace-nowrap tabular-nums">
              {record.activities === null ? t('rows.noCount') : formatCount(record.activities, language)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
