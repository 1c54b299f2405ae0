import { formatCount, formatDays } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../api/generated/gql.ts';
import type { ActivityItemFragment } from '../api/generated/graphql.ts';
import { nameIn, titleIn } from '../reader/name-in.ts';
import type { Reader } from '../reader/reader.ts';
import { ActivityKindName } from './ActivityKindName.tsx';
import { Demo } from './Demo.tsx';
import { activityHref, organisationHref } from './hrefs.ts';
import { RecordLink } from './RecordLink.tsx';

graphql(`
  fragment ActivityItem on Activity {
    id
    kind
    direction
    title
    titleEn
    startDate
    endDate
    people
    placeName
    provenance
    counterpart {
      id
      name
      nameEn
    }
    counterpartCountry {
      name
      nameEn
    }
  }
`);

interface ActivityListProps {
  readonly activities: readonly ActivityItemFragment[];
  readonly reader: Reader;
}

/** Events, each with its days, its kind and with whom. */
export function ActivityList({ activities, reader }: ActivityListProps): ReactNode {
  return (
    <ol className="text-sm">
      {activities.map((activity) => (
        <li key={activity.id} className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[8.5rem_1fr]">
          <span className="tabular-nums text-ink-muted">{when(activity, reader)}</span>
          <div>
            <p className="leading-snug">
              <RecordLink href={activityHref(activity.id)} reader={reader}>
                {titleIn(reader.language, activity)}
              </RecordLink>
              <Demo provenance={activity.provenance} reader={reader} />
            </p>
            <p className="text-[0.8125rem] text-ink-muted">
              <ActivityKindName kind={activity.kind} direction={activity.direction} reader={reader} />
              <Counterpart activity={activity} reader={reader} />
              {activity.people !== null &&
                ` · ${reader.t('record.people', { count: formatCount(activity.people, reader.language) })}`}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function when({ startDate, endDate }: ActivityItemFragment, { language, t }: Reader): string {
  return startDate === null ? t('record.noDate') : formatDays(startDate, endDate, language);
}

function Counterpart({ activity, reader }: { activity: ActivityItemFragment; reader: Reader }): ReactNode {
  const { counterpart, counterpartCountry } = activity;
  return (
    <>
      {counterpart !== null && (
        <>
          {' · '}
          <a href={organisationHref(counterpart.id)}>{nameIn(reader.language, counterpart)}</a>
        </>
      )}
      {counterpartCountry !== null && ` · ${nameIn(reader.language, counterpartCountry)}`}
    </>
  );
}
