import type { CalendarDay, CalendarMonth, ChartColumn, ChartTableRow } from '@nhipcau/charts';
import { monthsOf } from '@nhipcau/charts';
import { formatCount, formatDate } from '@nhipcau/ui';
import type { ActivityKind, CalendarYearQuery } from '../../../api/generated/graphql.ts';
import type { Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { ACTIVITY_KINDS, activityKindColor } from '../../../record/activity-kind-color.ts';
import { activitiesHref, rowsHref } from '../activities-address.ts';
import { monthName } from './period-name.ts';
import { monthPeriod, narrowedPeriod, periodChange, type ShownPeriod } from './shown-period.ts';

/** What begins on a day, of one kind. */
type Row = CalendarYearQuery['activityBreakdown']['rows'][number];
type Words = Pick<Reader, 'language' | 't'>;

const dateOf = ({ keys: [date] }: Row) => date?.id ?? '';
const kindOf = ({ keys: [, kind] }: Row) => ACTIVITY_KINDS.find((candidate) => candidate === kind?.id);

function sum(rows: readonly Row[]): number {
  return rows.reduce((all, { activities }) => all + activities, 0);
}

/** The kinds that occur, in the order in which they are drawn everywhere. */
export function kindsOf(rows: readonly Row[]): readonly ActivityKind[] {
  return ACTIVITY_KINDS.filter((kind) => rows.some((row) => kindOf(row) === kind));
}

/** The days on which something begins, each with its kinds one upon another. */
export function yearDays(rows: readonly Row[], { language, t }: Words): readonly CalendarDay[] {
  const days = Map.groupBy(rows, dateOf);
  return [...days].map(([date, begun]) => {
    const kinds = kindsOf(begun).map((kind) => ({
      key: kind,
      value: sum(begun.filter((row) => kindOf(row) === kind)),
      color: activityKindColor(kind),
    }));
    const lines = kinds.map(
      ({ key, value }) => `${t(`codes.activityKind.${key}`)}: ${formatCount(value, language)}`,
    );
    return { date, parts: kinds, tooltip: [formatDate(date, language), ...lines].join('\n') };
  });
}

/** The months of a year, each with what begins in it and the way to its rows. */
export function yearMonths(
  { year }: ShownPeriod,
  rows: readonly Row[],
  query: Query,
  words: Words,
): readonly CalendarMonth[] {
  return monthsOf(year).map((month) => {
    const period = monthPeriod(month);
    const value = sum(rows.filter((row) => dateOf(row).startsWith(`${month}-`)));
    const valueLabel = value === 0 ? '–' : formatCount(value, words.language);
    const label = monthName(month, words);
    return {
      month,
      label,
      href: activitiesHref(query, periodChange(query, period)),
      value,
      valueLabel,
      valueName: words.t('activities.rowsOf', { what: label, count: valueLabel }),
      valueHref: rowsHref(query, narrowedPeriod(query, period)),
    };
  });
}

/** The same figures as a table: months by kind. */
export function yearTable(
  months: readonly CalendarMonth[],
  kinds: readonly ActivityKind[],
  rows: readonly Row[],
  query: Query,
  { language, t }: Words,
): { readonly columns: readonly ChartColumn[]; readonly rows: readonly ChartTableRow[] } {
  const cell = (count: number, href: string) =>
    count === 0 ? '–' : { text: formatCount(count, language), href };
  return {
    columns: [
      { key: 'month', label: t('activities.calendar.monthColumn') },
      ...kinds.map((kind) => ({ key: kind, label: t(`codes.activityKind.${kind}`), numeric: true })),
      { key: 'all', label: t('activities.calendar.all'), numeric: true },
    ],
    rows: months.map(({ month, label, href, value, valueHref }) => {
      const begun = rows.filter((row) => dateOf(row).startsWith(`${month}-`));
      const period = narrowedPeriod(query, monthPeriod(month));
      return {
        key: month,
        cells: [
          { text: label, href },
          ...kinds.map((kind) =>
            cell(sum(begun.filter((row) => kindOf(row) === kind)), rowsHref(query, { ...period, kind })),
          ),
          cell(value, valueHref),
        ],
      };
    }),
  };
}
