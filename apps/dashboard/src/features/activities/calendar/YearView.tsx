import { ChartFrame, YearCalendar } from '@nhipcau/charts';
import { formatCount } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { request } from '../../../api/request.ts';
import type { Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { today } from '../../../reader/today.ts';
import { activityFilter } from '../../activity-rows/activity-filter.ts';
import { CALENDAR_YEAR } from './calendar-query.ts';
import { KindLegend } from './KindLegend.tsx';
import { PeriodSteps } from './PeriodSteps.tsx';
import { periodName } from './period-name.ts';
import type { ShownPeriod } from './shown-period.ts';
import { kindsOf, yearDays, yearMonths, yearTable } from './year-days.ts';

interface YearViewProps {
  readonly query: Query;
  readonly period: ShownPeriod;
  readonly reader: Reader;
}

/** A year at a glance, counted on first days. */
export async function YearView({ query, period, reader }: YearViewProps): Promise<ReactNode> {
  const { t, language } = reader;
  const filter = {
    and: [activityFilter(query, reader), { date: { gte: period.from, lte: period.to } }],
  };
  const { rows, total } = (await request(CALENDAR_YEAR, { filter })).activityBreakdown;
  const months = yearMonths(period, rows, query, reader);
  const kinds = kindsOf(rows);
  return (
    <ChartFrame
      id="calendar"
      level={2}
      title={periodName(period, reader)}
      subtitle={t('activities.calendar.yearNote', {
        activities: formatCount(total.activities, language),
        people: formatCount(total.people, language),
        days: formatCount(total.days, language),
      })}
      actions={<PeriodSteps period={period} query={query} reader={reader} />}
      legend={<KindLegend kinds={kinds} reader={reader} />}
      tableLabel={t('activities.calendar.table')}
      {...yearTable(months, kinds, rows, query, reader)}
    >
      <YearCalendar
        id="year-calendar"
        label={t('activities.calendar.label', { period: periodName(period, reader) })}
        months={months}
        days={yearDays(rows, reader)}
        today={today()}
      />
    </ChartFrame>
  );
}
