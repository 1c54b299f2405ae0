import { MonthCalendar } from '@nhipcau/charts';
import { formatCount, formatDate, Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { request } from '../../../api/request.ts';
import type { Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { today } from '../../../reader/today.ts';
import { activityFilter } from '../../activity-rows/activity-filter.ts';
import { rowsHref } from '../activities-address.ts';
import { CALENDAR_MONTH } from './calendar-query.ts';
import { eventOf } from './event-of.ts';
import { KindLegend } from './KindLegend.tsx';
import { PeriodSteps } from './PeriodSteps.tsx';
import { periodName } from './period-name.ts';
import { narrowedPeriod, type ShownPeriod } from './shown-period.ts';

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

interface MonthViewProps {
  readonly query: Query;
  readonly period: ShownPeriod;
  readonly reader: Reader;
}

/** What goes on in a month, on its days; those of several days span them. */
export async function MonthView({ query, period, reader }: MonthViewProps): Promise<ReactNode> {
  const { t, language } = reader;
  const filter = activityFilter(query, reader);
  const begins = { gte: period.from, lte: period.to };
  const data = await request(CALENDAR_MONTH, {
    going: { and: [filter, { date: { lte: period.to }, lastDate: { gte: period.from } }] },
    begun: { and: [filter, { date: begins }] },
  });
  const { nodes, totalCount } = data.activityEntries;
  const { total } = data.activityBreakdown;
  const activities = nodes.flatMap(({ activity }) => (activity === null ? [] : [activity]));
  const kinds = [...new Set(activities.map(({ kind }) => kind))];
  return (
    <Section
      id="calendar"
      title={periodName(period, reader)}
      action={<PeriodSteps period={period} query={query} reader={reader} />}
      note={
        <>
          <a href={rowsHref(query, narrowedPeriod(query, period))}>
            {t('activities.calendar.begun', { count: formatCount(total.activities, language) })}
          </a>
          {totalCount > total.activities &&
            ` ${t('activities.calendar.goingOn', { count: totalCount - total.activities })}`}
          {totalCount > nodes.length && ` ${t('activities.calendar.firstOnly', { count: nodes.length })}`}
        </>
      }
    >
      <KindLegend kinds={kinds} reader={reader} />
      {activities.length === 0 ? (
        <p className="py-4 text-sm text-ink-muted">{t('activities.calendar.nothing')}</p>
      ) : (
        <div className="mt-3">
          <MonthCalendar
            id="month-calendar"
            label={t('activities.calendar.label', { period: periodName(period, reader) })}
            month={period.month ?? period.from.slice(0, 7)}
            weekdays={WEEKDAYS.map((day) => t(`activities.calendar.weekdays.${day}`))}
            weekLabel={(monday) => t('activities.calendar.week', { date: formatDate(monday, language) })}
            events={activities.flatMap((activity) => eventOf(activity, reader) ?? [])}
            today={today()}
          />
        </div>
      )}
    </Section>
  );
}
