import { PageTitle } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import { formTexts } from '../../form/form-texts.ts';
import { openedForm } from '../../form/opened-form.ts';
import { RecordForm } from '../../form/RecordForm.tsx';
import type { Query } from '../../list/address.ts';
import { titleIn } from '../../reader/name-in.ts';
import { getReader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { activityHref } from '../../record/hrefs.ts';
import { ACTIVITY_TO_EDIT } from './activity-form-query.ts';
import { activitySections } from './activity-sections.ts';
import { activityValues } from './activity-values.ts';
import { newActivity } from './new-activity.ts';
import { createActivity, updateActivity } from './save-activity.ts';

/** The form of a new activity: of the project, the twinning or the partner that the address names; 404 for whoever writes none. */
export async function NewActivityPage(query: Query): Promise<ReactNode> {
  const [reader, viewer] = await Promise.all([getReader(), getViewer()]);
  if (!viewer?.viewerCanWrite) notFound();
  const sections = activitySections(reader);
  const { values, from } = await newActivity(query, sections, reader);
  return (
    <article>
      <PageTitle
        kicker={<a href="/activities">{reader.t('activities.title')}</a>}
        title={reader.t('form.activity.new')}
      />
      <RecordForm
        name="activity.new"
        sections={sections}
        initial={openedForm(values, 0)}
        action={createActivity}
        cancel={from}
        again
        texts={formTexts(reader)}
      />
    </article>
  );
}

/** The form of an activity that there is; 404 for whoever may not change it. */
export async function EditActivityPage(id: string): Promise<ReactNode> {
  const [reader, { activity }] = await Promise.all([getReader(), request(ACTIVITY_TO_EDIT, { id })]);
  if (!activity?.viewerCanEdit) notFound();
  const sections = activitySections(reader);
  return (
    <article>
      <PageTitle
        kicker={<a href={activityHref(id)}>{titleIn(reader.language, activity)}</a>}
        title={reader.t('form.activity.edit')}
      />
      <RecordForm
        name={`activity.${id}`}
        sections={sections}
        initial={openedForm(activityValues(activity, sections, reader), activity.version)}
        action={updateActivity.bind(null, id)}
        cancel={activityHref(id)}
        texts={formTexts(reader)}
      />
    </article>
  );
}
