import { type Column, formatCount, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Reader } from '../../../reader/reader.ts';

/** A line of the list beside a map. */
export interface MapLine {
  readonly key: string;
  readonly place: ReactNode;
  readonly money: ReactNode | null;
  readonly activities: number | null;
  readonly activitiesHref: string | null;
}

interface MapTableProps {
  readonly caption: string;
  readonly placeHeader: string;
  readonly lines: readonly MapLine[];
  /** The measures that the view has. */
  readonly measures: readonly ('money' | 'activities')[];
  readonly reader: Reader;
}

/** What the map shows, as a list. */
export function MapTable({ caption, placeHeader, lines, measures, reader }: MapTableProps): ReactNode {
  const { t, language } = reader;
  const none = <span className="text-ink-faint">–</span>;
  const columns: readonly Column<MapLine>[] = [
    { key: 'place', header: placeHeader, cell: ({ place }) => place },
    { key: 'money', header: t('codes.measure.COMMITTED'), align: 'end', cell: ({ money }) => money ?? none },
    {
      key: 'activities',
      header: t('map.activities'),
      align: 'end',
      cell: ({ activities, activitiesHref }) =>
        activities === null || activitiesHref === null ? (
          none
        ) : (
          <a href={activitiesHref}>{formatCount(activities, language)}</a>
        ),
    },
  ];
  const shown = columns.filter(({ key }) => key === 'place' || measures.some((measure) => measure === key));
  return (
    <div className="max-h-[30rem] overflow-y-auto max-lg:max-h-80 print:max-h-none">
      <Table caption={caption} columns={shown} rows={lines} rowKey={({ key }) => key} />
    </div>
  );
}
