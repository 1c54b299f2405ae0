import type { CalendarEvent } from '@nhipcau/charts';
import { formatCount, formatDays } from '@nhipcau/ui';
import type { CalendarActivityFragment } from '../../../api/generated/graphql.ts';
import { nameIn, titleIn } from '../../../reader/name-in.ts';
import type { Reader } from '../../../reader/reader.ts';
import { activityKindColor } from '../../../record/activity-kind-color.ts';
import { activityHref } from '../../../record/hrefs.ts';

/** An activity as it stands in a calendar; null without a first day. Without a last one it stands on its first. */
export function eventOf(
  activity: CalendarActivityFragment,
  { language, t }: Pick<Reader, 'language' | 't'>,
): CalendarEvent | null {
  const { id, kind, direction, startDate, endDate, counterpart, counterpartCountry, people } = activity;
  if (startDate === null) return null;
  const whom = counterpart ?? counterpartCountry;
  const demo = activity.provenance === 'DEMO';
  const note = [
    kind === 'DELEGATION' && direction !== null
      ? t(`codes.activityDirection.${direction}`)
      : t(`codes.activityKind.${kind}`),
    whom === null ? null : nameIn(language, whom),
    people === null ? null : t('record.people', { count: formatCount(people, language) }),
    demo ? t('frame.demo.mark') : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
  const label = titleIn(language, activity);
  const when = formatDays(startDate, endDate, language);
  return {
    key: id,
    label,
    start: startDate,
    end: endDate ?? startDate,
    when,
    note,
    href: activityHref(id),
    color: activityKindColor(kind),
    tooltip: `${label}\n${when}\n${note}`,
    demo,
  };
}
