import { formatCount, PageTitle, Section } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { PageActions } from '../../page/PageActions.tsx';
import { RegionDrawing } from '../../partner-map/RegionDrawing.tsx';
import { twinningLinks } from '../../partner-map/twinning-links.ts';
import { ZoomableMap } from '../../partner-map/ZoomableMap.tsx';
import { titleIn } from '../../reader/name-in.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { ActivityList } from '../../record/ActivityList.tsx';
import { AddActivity } from '../../record/AddActivity.tsx';
import { Demo } from '../../record/Demo.tsx';
import { activityRowsHref, twinningHref } from '../../record/hrefs.ts';
import { SourceNote } from '../../record/SourceNote.tsx';
import { RecordHistory } from '../changes/RecordHistory.tsx';
import { type LoadedTwinning, loadTwinning } from './load-twinning.ts';
import { TwinningFacts } from './TwinningFacts.tsx';
import { TWINNING } from './twinning-query.ts';

export async function TwinningPage(id: string): Promise<ReactNode> {
  const [reader, loaded] = await Promise.all([getReader(), loadTwinning(id)]);
  if (loaded === null) notFound();
  const { twinning, ground } = loaded;
  const { t, language, provenance } = reader;
  const lines = twinningLinks([twinning], reader, twinning.id);
  return (
    <article>
      <PageTitle
        kicker={
          <>
            <a href="/twinnings">{t('activities.twinning.title')}</a> ·{' '}
            {t(`activities.twinning.levels.${twinning.level}`)}
            <Demo provenance={twinning.provenance} reader={reader} compact={false} />
          </>
        }
        title={titleIn(language, twinning)}
      />
      <PageActions
        title={titleIn(language, twinning)}
        operation={{
          document: `${TWINNING}`,
          variables: { id, activities: { provenance }, provenance },
        }}
        write={
          twinning.viewerCanEdit
            ? { href: `${twinningHref(twinning.id)}/edit`, label: t('form.twinning.edit') }
            : undefined
        }
        remove={twinning}
        reader={reader}
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-8">
          <Section id="facts" title={t('activities.twinning.facts')}>
            <TwinningFacts twinning={twinning} reader={reader} />
          </Section>
          <Held loaded={loaded} reader={reader} />
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <Section id="map" title={t('activities.twinning.map')}>
            {lines.length === 0 && (
              <p className="mb-2 text-sm text-ink-muted">{t('activities.twinning.noLine')}</p>
            )}
            <ZoomableMap texts={{ in: t('map.zoomIn'), out: t('map.zoomOut'), whole: t('map.whole') }}>
              <RegionDrawing
                id="twinning-map"
                title={titleIn(language, twinning)}
                description={t('activities.twinning.mapNote')}
                links={lines}
                ground={ground}
                reader={reader}
              />
            </ZoomableMap>
          </Section>
          <Section id="source" title={t('frame.list.source')}>
            <SourceNote source={twinning.source} reader={reader} />
          </Section>
        </div>
      </div>
      <RecordHistory record={twinning.id} reader={reader} />
    </article>
  );
}

/** The activities under it, with what they count together. */
function Held({ loaded, reader }: { readonly loaded: LoadedTwinning; readonly reader: Reader }): ReactNode {
  const { twinning, total } = loaded;
  const { t, language } = reader;
  const count = (number: number) => formatCount(number, language);
  const add = <AddActivity of={{ twinning: twinning.id }} record={twinning} reader={reader} />;
  if (total.activities === 0) {
    return (
      <Section id="activities" title={t('activities.measure.activities')} action={add}>
        <p className="text-sm text-ink-muted">{t('activities.twinning.noActivities')}</p>
      </Section>
    );
  }
  return (
    <Section
      id="activities"
      title={t('activities.measure.activities')}
      note={t('activities.twinning.held', {
        activities: count(total.activities),
        people: count(total.people),
        days: count(total.days),
      })}
      action={
        <span className="flex gap-4">
          {add}
          <a href={activityRowsHref({ twinning: twinning.id })}>{t('activities.rows')}</a>
        </span>
      }
    >
      <ActivityList activities={twinning.held.nodes} reader={reader} />
    </Section>
  );
}
