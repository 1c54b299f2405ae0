import { PageTitle, Section } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Attachments } from '../../attachments/Attachments.tsx';
import { REFUSED } from '../../attachments/refused-file.ts';
import type { Query } from '../../list/address.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { titleIn } from '../../reader/name-in.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { ActivityKindName } from '../../record/ActivityKindName.tsx';
import { Demo } from '../../record/Demo.tsx';
import { activityHref, activityRowsHref } from '../../record/hrefs.ts';
import { SourceNote } from '../../record/SourceNote.tsx';
import { RecordHistory } from '../changes/RecordHistory.tsx';
import { ActivityFacts } from './ActivityFacts.tsx';
import { ACTIVITY } from './activity-query.ts';
import { type ActivityRecord, loadActivity, loadNeighbours } from './load-activity.ts';
import { Neighbours } from './Neighbours.tsx';

export async function ActivityPage(id: string, query: Query): Promise<ReactNode> {
  const [reader, activity] = await Promise.all([getReader(), loadActivity(id)]);
  if (activity === null) notFound();
  const neighbours = await loadNeighbours(activity);
  const { t, language } = reader;
  const { counterpart } = activity;
  return (
    <article>
      <PageTitle
        kicker={<Kicker activity={activity} reader={reader} />}
        title={titleIn(language, activity)}
      />
      <PageActions
        title={titleIn(language, activity)}
        operation={{ document: `${ACTIVITY}`, variables: { id } }}
        write={
          activity.viewerCanEdit
            ? { href: `${activityHref(activity.id)}/edit`, label: t('form.activity.edit') }
            : undefined
        }
        remove={activity}
        reader={reader}
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex flex-col gap-8">
          <Section id="facts" title={t('activities.activity.facts')}>
            <ActivityFacts activity={activity} reader={reader} />
          </Section>
          <Words title={t('activities.activity.purpose')} text={activity.purpose} id="purpose" />
          <Words title={t('activities.activity.outcome')} text={activity.outcome} id="outcome" />
          <Attachments
            record={activity}
            href={activityHref(activity.id)}
            refused={query[REFUSED]}
            reader={reader}
          />
        </div>
        <div className="flex flex-col gap-8">
          {counterpart !== null && (
            <Section
              id="neighbours"
              title={t('activities.activity.same')}
              action={
                <a href={activityRowsHref({ counterpart: counterpart.id })}>
                  {t('activities.activity.allSame')}
                </a>
              }
            >
              <Neighbours neighbours={neighbours} reader={reader} />
            </Section>
          )}
          <Section id="source" title={t('frame.list.source')}>
            <SourceNote source={activity.source} reader={reader} />
          </Section>
        </div>
      </div>
      <RecordHistory record={activity.id} reader={reader} />
    </article>
  );
}

function Kicker({
  activity,
  reader,
}: {
  readonly activity: ActivityRecord;
  readonly reader: Reader;
}): ReactNode {
  return (
    <>
      <a href="/activities">{reader.t('activities.title')}</a> ·{' '}
      <ActivityKindName kind={activity.kind} direction={activity.direction} reader={reader} />
      <Demo provenance={activity.provenance} reader={reader} compact={false} />
    </>
  );
}

interface WordsProps {
  readonly id: string;
  readonly title: string;
  readonly text: string | null;
}

/** What is said in a sentence or more; nothing where nothing is said. */
function Words({ id, title, text }: WordsProps): ReactNode {
  if (text === null) return null;
  return (
    <Section id={id} title={title}>
      <p className="max-w-prose" lang="vi">
        {text}
      </p>
    </Section>
  );
}
