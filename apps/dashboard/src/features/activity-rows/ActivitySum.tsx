import { formatCount } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ActivityCountsFragment } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';

interface ActivitySumProps {
  readonly total: ActivityCountsFragment;
  readonly count: number;
  readonly reader: Reader;
}

/** What the rows add up to, and what of it states no days or no number. */
export function ActivitySum({ total, count, reader: { t, language } }: ActivitySumProps): ReactNode {
  const strong = (number: number) => () => (
    <strong className="whitespace-nowrap tabular-nums">{formatCount(number, language)}</strong>
  );
  return (
    <p
      className="border-t-2 border-ink py-2"
      data-total={total.activities}
      data-people={total.people}
      data-days={total.days}
    >
      {t.rich('rows.activitySum', {
        count,
        activities: strong(total.activities),
        people: strong(total.people),
        days: strong(total.days),
      })}
      {total.undated > 0 && (
        <span className="text-ink-muted"> {t('rows.undated', { count: total.undated })}</span>
      )}
      {total.uncounted > 0 && (
        <span className="text-ink-muted"> {t('rows.uncounted', { count: total.uncounted })}</span>
      )}
    </p>
  );
}
