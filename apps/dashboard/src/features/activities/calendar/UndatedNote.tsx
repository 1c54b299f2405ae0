import { formatCount, formatPeriod } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../../api/generated/gql.ts';
import type { UndatedActivitiesQuery } from '../../../api/generated/graphql.ts';
import { request } from '../../../api/request.ts';
import type { Query } from '../../../list/address.ts';
import { titleIn } from '../../../reader/name-in.ts';
import type { Reader } from '../../../reader/reader.ts';
import { activityHref, activityRowsHref } from '../../../record/hrefs.ts';
import { activityFilter, NOT_STATED } from '../../activity-rows/activity-filter.ts';
import { rowsHref } from '../activities-address.ts';

const SHOWN = 12;

const UNDATED = graphql(`
  query UndatedActivities($filter: ActivityCountFilter, $first: Int) {
    activityEntries(filter: $filter, first: $first) {
      totalCount
      total {
        activities
      }
      nodes {
        activities
        activity {
          id
          title
          titleEn
        }
        statisticalRecord {
          id
          title
          titleEn
          coversFrom
          coversTo
          activities
        }
      }
    }
  }
`);

interface UndatedNoteProps {
  readonly query: Query;
  readonly reader: Reader;
}

/** What is counted on the page but has no day of its own: published totals, each with what remains of it. */
export async function UndatedNote({ query, reader }: UndatedNoteProps): Promise<ReactNode> {
  const { t, language } = reader;
  const filter = { and: [activityFilter(query, reader), { year: { isNull: true } }] };
  const { nodes, totalCount, total } = (await request(UNDATED, { filter, first: SHOWN })).activityEntries;
  if (totalCount === 0) return null;
  return (
    <section aria-labelledby="undated" className="border-t border-line-strong pt-3 text-sm">
      <h2 id="undated" className="font-semibold">
        {t('activities.undatedTitle', { count: formatCount(total.activities, language) })}
      </h2>
      <p className="text-[0.8125rem] text-ink-muted">
        {t('activities.undatedNote')}{' '}
        <a href={rowsHref(query, { year: NOT_STATED })}>{t('activities.rows')}</a>
      </p>
      <ul className="mt-2">
        {nodes.map((entry) => (
          <UndatedItem
            key={entry.activity?.id ?? entry.statisticalRecord?.id}
            entry={entry}
            reader={reader}
          />
        ))}
      </ul>
    </section>
  );
}

interface UndatedItemProps {
  readonly entry: UndatedActivitiesQuery['activityEntries']['nodes'][number];
  readonly reader: Reader;
}

function UndatedItem({ entry, reader: { t, language } }: UndatedItemProps): ReactNode {
  const { activities, activity, statisticalRecord } = entry;
  const record = activity ?? statisticalRecord;
  if (record === null) return null;
  const published = statisticalRecord?.activities ?? null;
  const isRemainder = published !== null && published !== activities;
  return (
    <li className="flex items-baseline gap-4 border-b border-line py-1.5 text-[0.8125rem]">
      <span className="w-24 shrink-0 tabular-nums text-ink-muted">
        {statisticalRecord === null
          ? t('record.noDate')
          : formatPeriod(statisticalRecord.coversFrom, statisticalRecord.coversTo, language)}
      </span>
      <a
        className="flex-1"
        href={activity === null ? activityRowsHref({ record: record.id }) : activityHref(activity.id)}
      >
        {titleIn(language, record)}
      </a>
      <span className="text-right tabular-nums">
        {activities === null ? t('rows.noCount') : formatCount(activities, language)}
        {isRemainder && (
          <span className="block text-ink-muted">
            {t('activities.remainder', { count: formatCount(published, language) })}
          </span>
        )}
      </span>
    </li>
  );
}
