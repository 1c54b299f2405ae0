import { type Column, formatCount, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type {
  ActivityCountsFragment,
  ActivityEntryOrderField,
  ActivityEntryRowFragment,
} from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { ChooseRow } from '../../list/choosing/ChooseRow.tsx';
import { columnSort, type Order } from '../../list/order.ts';
import { titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { Kind, What, When, With } from './entry-cells.tsx';

graphql(`
  fragment ActivityEntryRow on ActivityEntry {
    activities
    people
    days
    activity {
      id
      kind
      direction
      title
      titleEn
      startDate
      endDate
      placeName
      counterpart {
        ...OrganisationLink
      }
      counterpartCountry {
        name
        nameEn
      }
      provenance
      source {
        title
        titleEn
      }
    }
    statisticalRecord {
      id
      kind: activityKind
      direction: activityDirection
      title
      titleEn
      quote
      coversFrom
      coversTo
      counterpartKind
      counterpart {
        ...OrganisationLink
      }
      counterpartCountry {
        name
        nameEn
      }
      provenance
      source {
        title
        titleEn
      }
    }
  }
`);

type Entry = ActivityEntryRowFragment;

interface ActivityEntryTableProps {
  readonly entries: readonly Entry[];
  /** All entries on all pages together. */
  readonly total: ActivityCountsFragment;
  readonly order: Order<ActivityEntryOrderField>;
  /** The page that the list is on, whose address holds the order. */
  readonly path: string;
  readonly query: Query;
  /** Whether activities can be chosen, to be changed alike. */
  readonly choosable?: boolean;
  readonly reader: Reader;
}

export function ActivityEntryTable(props: ActivityEntryTableProps): ReactNode {
  const { entries, total, choosable = false, reader } = props;
  const { t, language } = reader;
  return (
    <Table
      caption={t('rows.activitiesTitle')}
      columns={choosable ? [chooseColumn(reader), ...columnsOf(props)] : columnsOf(props)}
      rows={entries}
      rowKey={(entry) => entry.activity?.id ?? entry.statisticalRecord?.id ?? ''}
      footer={[
        ...(choosable ? [''] : []),
        '',
        t('rows.allPages'),
        '',
        '',
        formatCount(total.activities, language),
        formatCount(total.people, language),
        formatCount(total.days, language),
      ]}
    />
  );
}

function chooseColumn(reader: Reader): Column<Entry> {
  return {
    key: 'choose',
    header: reader.t('tidying.bulk.choose'),
    cell: ({ activity }) =>
      activity && <ChooseRow id={activity.id} name={titleIn(reader.language, activity)} reader={reader} />,
  };
}

function columnsOf({ path, query, order, reader }: ActivityEntryTableProps): readonly Column<Entry>[] {
  const { t, language } = reader;
  const sort = (field: ActivityEntryOrderField, first?: 'desc') =>
    columnSort(path, query, order, field, first);
  const number = (count: number | null, otherwise = t('rows.noCount')) =>
    count === null ? <span className="text-ink-faint">{otherwise}</span> : formatCount(count, language);
  return [
    {
      key: 'date',
      header: t('rows.date'),
      secondary: true,
      sort: sort('START_DATE', 'desc'),
      cell: (entry) => <When entry={entry} reader={reader} />,
    },
    {
      key: 'what',
      header: t('rows.activity'),
      sort: sort('TITLE'),
      cell: (entry) => <What entry={entry} reader={reader} />,
    },
    {
      key: 'kind',
      header: t('rows.activityFilter.kind'),
      secondary: true,
      sort: sort('KIND'),
      cell: (entry) => <Kind entry={entry} reader={reader} />,
    },
    {
      key: 'with',
      header: t('rows.counterpart'),
      secondary: true,
      cell: (entry) => <With entry={entry} reader={reader} />,
    },
    {
      key: 'activities',
      header: t('rows.activities'),
      align: 'end',
      sort: sort('ACTIVITIES', 'desc'),
      cell: (entry) => number(entry.activities),
    },
    {
      key: 'people',
      header: t('rows.people'),
      align: 'end',
      sort: sort('PEOPLE', 'desc'),
      cell: (entry) => number(entry.people),
    },
    {
      key: 'days',
      header: t('rows.days'),
      align: 'end',
      secondary: true,
      sort: sort('DAYS', 'desc'),
      cell: (entry) => number(entry.days, t('record.noDate')),
    },
  ];
}
