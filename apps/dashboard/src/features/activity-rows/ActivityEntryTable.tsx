import { type Column, formatCount, formatDays, formatPeriod, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { ActivityEntryRowFragment } from '../../api/generated/graphql.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { ActivityKindName } from '../../record/ActivityKindName.tsx';
import { Demo } from '../../record/Demo.tsx';
import { NotStated } from '../../record/NotStated.tsx';
import { OrganisationLink } from '../../record/OrganisationLink.tsx';

graphql(`
  fragment ActivityEntryRow on ActivityEntry {
    activities
    people
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
  readonly reader: Reader;
}

export function ActivityEntryTable({ entries, reader }: ActivityEntryTableProps): ReactNode {
  const { t, language } = reader;
  const number = (count: number | null) =>
    count === null ? (
      <span className="text-ink-faint">{t('rows.noCount')}</span>
    ) : (
      formatCount(count, language)
    );
  const columns: readonly Column<Entry>[] = [
    {
      key: 'date',
      header: t('rows.date'),
      secondary: true,
      cell: (entry) => <When entry={entry} reader={reader} />,
    },
    { key: 'what', header: t('rows.activity'), cell: (entry) => <What entry={entry} reader={reader} /> },
    {
      key: 'kind',
      header: t('rows.activityFilter.kind'),
      secondary: true,
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
      cell: (entry) => number(entry.activities),
    },
    { key: 'people', header: t('rows.people'), align: 'end', cell: (entry) => number(entry.people) },
  ];
  return (
    <Table
      caption={t('rows.activitiesTitle')}
      columns={columns}
      rows={entries}
      rowKey={(entry) => entry.activity?.id ?? entry.statisticalRecord?.id ?? ''}
    />
  );
}

interface PartProps {
  readonly entry: Entry;
  readonly reader: Reader;
}

function When({ entry: { activity, statisticalRecord }, reader }: PartProps): ReactNode {
  const { language } = reader;
  if (statisticalRecord !== null)
    return formatPeriod(statisticalRecord.coversFrom, statisticalRecord.coversTo, language);
  if (activity === null || activity.startDate === null) return <NotStated reader={reader} />;
  return (
    <span className="whitespace-nowrap tabular-nums">
      {formatDays(activity.startDate, activity.endDate, language)}
    </span>
  );
}

function What({ entry, reader }: PartProps): ReactNode {
  const { activity, statisticalRecord } = entry;
  const record = activity ?? statisticalRecord;
  if (record === null) return null;
  return (
    <div className="max-w-lg md:min-w-48">
      <span className={activity === null ? 'font-semibold' : ''}>{titleIn(reader.language, record)}</span>
      <Demo provenance={record.provenance} reader={reader} />
      <div className="text-[0.8125rem] text-ink-muted md:hidden">
        <When entry={entry} reader={reader} /> · <Kind entry={entry} reader={reader} /> ·{' '}
        <With entry={entry} reader={reader} />
      </div>
      {statisticalRecord?.quote != null && (
        <q className="block text-[0.8125rem] text-ink-muted">{statisticalRecord.quote}</q>
      )}
      {record.provenance !== 'DEMO' && (
        <span className="block text-[0.8125rem] text-ink-faint">
          {reader.t('frame.list.source')}: {titleIn(reader.language, record.source)}
        </span>
      )}
    </div>
  );
}

function Kind({ entry: { activity, statisticalRecord }, reader }: PartProps): ReactNode {
  const record = activity ?? statisticalRecord;
  if (record?.kind == null) return <NotStated reader={reader} />;
  return <ActivityKindName kind={record.kind} direction={record.direction} reader={reader} />;
}

function With({ entry: { activity, statisticalRecord }, reader }: PartProps): ReactNode {
  const record = activity ?? statisticalRecord;
  const country = record?.counterpartCountry ?? null;
  if (record?.counterpart != null) {
    return (
      <>
        <OrganisationLink organisation={record.counterpart} reader={reader} mark={false} />
        {country !== null && (
          <span className="block text-[0.8125rem] text-ink-muted">{nameIn(reader.language, country)}</span>
        )}
      </>
    );
  }
  if (country !== null) return nameIn(reader.language, country);
  const kind = statisticalRecord?.counterpartKind ?? null;
  return kind === null ? <NotStated reader={reader} /> : reader.t(`codes.organisationKind.${kind}`);
}
