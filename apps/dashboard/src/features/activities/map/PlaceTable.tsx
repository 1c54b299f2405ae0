import { type Column, formatCount, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ActivityCountsFragment } from '../../../api/generated/graphql.ts';
import type { Reader } from '../../../reader/reader.ts';
import { NOT_STATED } from '../../activity-rows/activity-filter.ts';
import type { PlaceLine } from './map-marks.ts';

interface PlaceTableProps {
  readonly lines: readonly PlaceLine[];
  readonly total: ActivityCountsFragment;
  readonly reader: Reader;
}

/** What the map shows, and what lies beyond it, adding up to what the page counts. */
export function PlaceTable({ lines, total, reader: { t, language } }: PlaceTableProps): ReactNode {
  const count = (number: number) => formatCount(number, language);
  const columns: readonly Column<PlaceLine>[] = [
    {
      key: 'place',
      header: t('rows.activityFilter.counterpartUnit'),
      cell: ({ place, unit, narrow, isNarrowed, key }) => (
        <>
          <a
            href={narrow}
            data-scroll="keep"
            aria-current={isNarrowed ? 'true' : undefined}
            className="aria-[current]:bg-accent-soft aria-[current]:font-semibold"
          >
            {place}
          </a>
          {unit === null && !key.startsWith(NOT_STATED) && (
            <span className="text-[0.8125rem] text-ink-faint"> ({t('activities.map.noPlace')})</span>
          )}
        </>
      ),
    },
    {
      key: 'activities',
      header: t('activities.measure.activities'),
      align: 'end',
      cell: ({ activities, rows, place }) => (
        <a href={rows} aria-label={t('activities.rowsOf', { what: place, count: count(activities) })}>
          {count(activities)}
        </a>
      ),
    },
    {
      key: 'people',
      header: t('rows.people'),
      align: 'end',
      cell: ({ people }) => count(people),
    },
    {
      key: 'days',
      header: t('rows.days'),
      align: 'end',
      secondary: true,
      cell: ({ days }) => count(days),
    },
  ];
  return (
    <Table
      caption={t('activities.map.title')}
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key}
      footer={[t('activities.calendar.all'), count(total.activities), count(total.people), count(total.days)]}
    />
  );
}
