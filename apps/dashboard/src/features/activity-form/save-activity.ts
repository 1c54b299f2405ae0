'use server';

import type { CreateActivityInput, UpdateActivityInput } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { createRecord, type FormWriting, updateRecord } from '../../form/write-record.ts';
import { getReader } from '../../reader/reader.ts';
import { activityHref } from '../../record/hrefs.ts';
import { ACTIVITY_TO_EDIT, CREATE_ACTIVITY, UPDATE_ACTIVITY } from './activity-form-query.ts';
import { activitySections } from './activity-sections.ts';
import { activityValues } from './activity-values.ts';

async function activityWriting(): Promise<FormWriting> {
  const reader = await getReader();
  const sections = activitySections(reader);
  return {
    reader,
    sections,
    carried: ['kind', 'lead', 'counterpart', 'counterpartCountry', 'project', 'twinning'],
    href: activityHref,
    create: async (input) =>
      (await request(CREATE_ACTIVITY, { input: input as CreateActivityInput })).createActivity,
    update: async (input) =>
      (await request(UPDATE_ACTIVITY, { input: input as UpdateActivityInput })).updateActivity,
    reopen: async (id) => {
      const { activity } = await request(ACTIVITY_TO_EDIT, { id });
      return activity && { values: activityValues(activity, sections, reader), version: activity.version };
    },
  };
}

/** Makes an activity of what stands in its form. */
export async function createActivity(before: FormState, form: FormData): Promise<FormState> {
  return createRecord(await activityWriting(), before, form);
}

/** Changes of an activity what was changed in its form. */
export async function updateActivity(id: string, before: FormState, form: FormData): Promise<FormState> {
  return updateRecord(await activityWriting(), id, before, form);
}
