import type { ColumnGroup } from '@nhipcau/charts';
import { formatCount } from '@nhipcau/ui';
import type { ActivityYearsFragment } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { activityRowsHref } from '../../record/hrefs.ts';

type Row = ActivityYearsFragment['rows'][number];

/** Every year from the first to the last with an activity; apart, published totals, which have no year. */
export function activityColumns(
  { rows }: ActivityYearsFragment,
  scope: Readonly<Record<string, string>>,
  { language, t }: Pick<Reader, 'language' | 't'>,
): { readonly groups: readonly ColumnGroup[]; readonly notStated: ColumnGroup | undefined } {
  const byYear = new Map(rows.map((row) => [row.keys[0]?.id ?? null, row]));
  const group = (year: string | null, row: Row | undefined): ColumnGroup => {
    const label = year ?? t('frame.list.notStated');
    if (row === undefined) return { key: label, label, values: {} };
    const count = t('map.activityCount', { count: formatCount(row.activities, language) });
    const people = t('record.people', { count: formatCount(row.people, language) });
    const value = {
      value: row.activities,
      valueLabel: count,
      tooltip: `${label}\n${count}, ${people}`,
      href: activityRowsHref({ ...scope, year: year ?? 'none' }),
    };
    return { key: year ?? 'none', label, values: { activities: value } };
  };
  const stated = rows.flatMap(({ keys: [key] }) => (key?.id == null ? [] : [Number(key.id)]));
  const [first, last] = [Math.min(...stated), Math.max(...stated)];
  const all = stated.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => `${first + at}`);
  const without = byYear.get(null);
  return {
    groups: all.map((year) => group(year, byYear.get(year))),
    notStated: without === undefined ? undefined : group(null, without),
  };
}
