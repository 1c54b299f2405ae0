import { formatDays, formatPeriod } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ActivityEntryRowFragment } from '../../api/generated/graphql.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { ActivityKindName } from '../../record/ActivityKindName.tsx';
import { Demo } from '../../record/Demo.tsx';
import { activityHref, activityRowsHref } from '../../record/hrefs.ts';
import { NotStated } from '../../record/NotStated.tsx';
import { OrganisationLink } from '../../record/OrganisationLink.tsx';
import { RecordLink } from '../../record/RecordLink.tsx';

type Entry = ActivityEntryRowFragment;

interface PartProps {
  readonly entry: Entry;
  readonly reader: Reader;
}

export function When({ entry: { activity, statisticalRecord }, reader }: PartProps): ReactNode {
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

export function What({ entry, reader }: PartProps): ReactNode {
  const { activity, statisticalRecord } = entry;
  const record = activity ?? statisticalRecord;
  if (record === null) return null;
  return (
    <div className="max-w-lg md:min-w-48">
      <span className={activity === null ? 'font-semibold' : ''}>
        <RecordLink
          href={activity === null ? activityRowsHref({ record: record.id }) : activityHref(activity.id)}
          reader={reader}
        >
          {titleIn(reader.language, record)}
        </RecordLink>
      </span>
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

export function Kind({ entry: { activity, statisticalRecord }, reader }: PartProps): ReactNode {
  const record = activity ?? statisticalRecord;
  if (record?.kind == null) return <NotStated reader={reader} />;
  return (
    <span className="inline-block md:min-w-24">
      <ActivityKindName kind={record.kind} direction={record.direction} reader={reader} />
    </span>
  );
}

export function With({ entry: { activity, statisticalRecord }, reader }: PartProps): ReactNode {
  const record = activity ?? statisticalRecord;
  const country = record?.counterpartCountry ?? null;
  if (record?.counterpart != null) {
    return (
      <span className="inline-block md:min-w-32">
        <OrganisationLink organisation={record.counterpart} reader={reader} mark={false} />
        {country !== null && (
          <span className="block text-[0.8125rem] text-ink-muted">{nameIn(reader.language, country)}</span>
        )}
      </span>
    );
  }
  if (country !== null) return nameIn(reader.language, country);
  const kind = statisticalRecord?.counterpartKind ?? null;
  return kind === null ? <NotStated reader={reader} /> : reader.t(`codes.organisationKind.${kind}`);
}
