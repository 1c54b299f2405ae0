import { FilterChips, PageTitle, Tabs } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { getReader, type Reader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { ActivityFilterForm } from '../activity-rows/ActivityFilterForm.tsx';
import { activityChips } from '../activity-rows/activity-chips.ts';
import { activityFilter } from '../activity-rows/activity-filter.ts';
import { loadActivityNames } from '../activity-rows/activity-names.ts';
import { DeletedNote } from '../deletion/DeletedNote.tsx';
import { ActivityFigures } from './ActivityFigures.tsx';
import { ACTIVITIES_PATH, ACTIVITY_VIEWS, activitiesHref, readActivityView } from './activities-address.ts';
import { ACTIVITIES } from './activities-query.ts';
import { Facets } from './breakdown/Facets.tsx';
import { loadChoices } from './load-choices.ts';
import { loadView } from './load-view.tsx';

/** How alive the relations are: in time, as a list, across the border; and by what they can be narrowed to. */
export async function ActivitiesPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t, language } = reader;
  const variables = { filter: activityFilter(query, reader) };
  const asked = request(ACTIVITIES, variables);
  const [viewer, figures, options, names, view] = await Promise.all([
    getViewer(),
    asked,
    loadChoices(query, reader, asked),
    loadActivityNames(query, language),
    loadView(query, reader, asked),
  ]);
  return (
    <>
      <PageTitle title={t('activities.title')}>
        <p>{t('activities.intro')}</p>
      </PageTitle>
      <DeletedNote query={query} reader={reader} />
      <PageActions
        title={t('activities.title')}
        operation={{ document: `${ACTIVITIES}`, variables }}
        exports={{ name: 'activity-rows', query }}
        write={
          viewer?.viewerCanWrite ? { href: '/activities/new', label: t('form.activity.new') } : undefined
        }
        reader={reader}
      />
      <ActivityFilterForm action={ACTIVITIES_PATH} query={query} options={options} reader={reader} />
      <div className="py-3">
        <FilterChips
          chips={activityChips(ACTIVITIES_PATH, query, names, reader)}
          removeLabel={t('frame.list.removeFilter')}
          clear={{
            href: activitiesHref({}, { view: query.view ?? null }),
            label: t('frame.list.clear'),
          }}
        />
      </div>
      <ActivityFigures data={figures} query={query} reader={reader} />
      <div className="mt-8 grid gap-x-8 gap-y-8 xl:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <ViewTabs query={query} reader={reader} />
          {view}
        </div>
        <Facets data={figures} query={query} reader={reader} />
      </div>
    </>
  );
}

function ViewTabs({ query, reader: { t } }: { readonly query: Query; readonly reader: Reader }): ReactNode {
  const current = readActivityView(query);
  const tabs = ACTIVITY_VIEWS.map((view) => ({
    key: view,
    label: t(`activities.view.${view}`),
    href: activitiesHref(query, { view: view === 'calendar' ? null : view }),
    current: view === current,
  }));
  return <Tabs label={t('activities.views')} tabs={tabs} />;
}
