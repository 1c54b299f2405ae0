import { type Description, formatCount, formatDays } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ActivityFactsFragment } from '../../api/generated/graphql.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { activityRowsHref } from '../../record/hrefs.ts';
import { NotStated } from '../../record/NotStated.tsx';
import { OrganisationLink } from '../../record/OrganisationLink.tsx';
import { unitName } from '../../record/unit-name.ts';

type Facts = ActivityFactsFragment;

/** Its days and how many they are. */
export function timeFacts({ startDate, endDate, days }: Facts, reader: Reader): readonly Description[] {
  const { t, language } = reader;
  return [
    {
      term: t('rows.date'),
      value:
        startDate === null ? (
          <NotStated reader={reader} />
        ) : (
          <a href={`/activities?at=${startDate.slice(0, 7)}`}>{formatDays(startDate, endDate, language)}</a>
        ),
    },
    { term: t('rows.days'), value: counted(days, reader) },
  ];
}

export function placeFacts({ unit, placeName, setting }: Facts, reader: Reader): readonly Description[] {
  const { t, language } = reader;
  return [
    {
      term: t('rows.activityFilter.setting'),
      value: setting === null ? null : t(`codes.activitySetting.${setting}`),
    },
    {
      term: t('rows.activityFilter.place'),
      value:
        unit === null ? (
          (placeName ?? <NotStated reader={reader} />)
        ) : (
          <>
            <a href={activityRowsHref({ place: unit.unitId })}>{unitName(language, unit)}</a>
            {placeName !== null && ` (${placeName})`}
          </>
        ),
    },
  ];
}

/** Who leads, with whom, and how many people on each side. */
export function whoFacts(activity: Facts, reader: Reader): readonly Description[] {
  const { t, language } = reader;
  const { lead, counterpart, counterpartCountry, participants } = activity;
  return [
    { term: t('rows.activityFilter.lead'), value: organisation(lead, reader) },
    { term: t('rows.activityFilter.counterpart'), value: organisation(counterpart, reader) },
    {
      term: t('rows.activityFilter.country'),
      value:
        counterpartCountry === null ? (
          <NotStated reader={reader} />
        ) : (
          <a href={`/activities?country=${counterpartCountry.code}`}>
            {nameIn(language, counterpartCountry)}
          </a>
        ),
    },
    {
      term: t('activities.activity.participants'),
      value:
        participants.length === 0 ? null : (
          <ul>
            {participants.map((participant) => (
              <li key={participant.id}>
                <OrganisationLink organisation={participant} reader={reader} />
              </li>
            ))}
          </ul>
        ),
    },
    { term: t('activities.activity.counterpartPeople'), value: counted(activity.counterpartPeople, reader) },
    { term: t('activities.activity.localPeople'), value: counted(activity.localPeople, reader) },
    {
      term: t('activities.activity.people'),
      value:
        activity.people === null
          ? counted(null, reader)
          : t('record.people', { count: formatCount(activity.people, language) }),
    },
  ];
}

function organisation(named: Facts['lead'], reader: Reader): ReactNode {
  return named === null ? (
    <NotStated reader={reader} />
  ) : (
    <OrganisationLink organisation={named} reader={reader} />
  );
}

function counted(count: number | null, reader: Reader): ReactNode {
  return count === null ? <NotStated reader={reader} /> : formatCount(count, reader.language);
}
