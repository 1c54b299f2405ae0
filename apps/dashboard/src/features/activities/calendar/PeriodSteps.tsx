import { Icon } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { activitiesHref } from '../activities-address.ts';
import { periodName } from './period-name.ts';
import { periodChange, type ShownPeriod, stepPeriod, yearPeriod } from './shown-period.ts';

interface PeriodStepsProps {
  readonly period: ShownPeriod;
  readonly query: Query;
  readonly reader: Reader;
}

const LINK = 'inline-flex min-h-8 items-center gap-1 rounded-sm px-2 no-underline hover:bg-accent-soft';

/** The period before and after, and from a month back to its year. */
export function PeriodSteps({ period, query, reader }: PeriodStepsProps): ReactNode {
  const { t } = reader;
  const href = (to: ShownPeriod) => activitiesHref(query, periodChange(query, to));
  const [before, after] = [stepPeriod(period, -1), stepPeriod(period, 1)];
  return (
    <nav
      aria-label={t('activities.calendar.steps')}
      className="-mx-2 flex flex-wrap gap-1 text-sm print:hidden"
    >
      <a href={href(before)} rel="prev" data-scroll="keep" className={LINK}>
        <Icon name="left" className="size-3.5" />
        {periodName(before, reader)}
      </a>
      {period.month !== null && (
        <a href={href(yearPeriod(period.year))} data-scroll="keep" className={LINK}>
          {t('activities.calendar.wholeYear', { year: String(period.year) })}
        </a>
      )}
      <a href={href(after)} rel="next" data-scroll="keep" className={LINK}>
        {periodName(after, reader)}
        <Icon name="right" className="size-3.5" />
      </a>
    </nav>
  );
}
