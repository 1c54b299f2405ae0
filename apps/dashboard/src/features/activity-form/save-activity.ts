'use server';

import type {
  ActivityWritingFragment,
  CreateActivityInput,
  UpdateActivityInput,
} from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { type Sent, submitRecord } from '../../form/submit-record.ts';
import { wordProblem } from '../../form/word-problem.ts';
import { getReader } from '../../reader/reader.ts';
import { activityHref } from '../../record/hrefs.ts';
import { ACTIVITY_TO_EDIT, CREATE_ACTIVITY, UPDATE_ACTIVITY } from './activity-form-query.ts';
import { activitySections } from './activity-sections.ts';
import { activityValues } from './activity-values.ts';

function sentOf(payload: ActivityWritingFragment): Sent {
  switch (payload.__typename) {
    case 'ActivityWritten':
      return { outcome: 'kept', href: activityHref(payload.id) };
    case 'InvalidInput':
      return { outcome: 'wrong', problems: payload.problems };
    case 'VersionConflict':
      return { outcome: 'meanwhile' };
    case 'Forbidden':
      return { outcome: 'refused' };
  }
}

/** What one activity after another is alike in, mostly. */
const CARRIED = ['kind', 'lead', 'counterpart', 'counterpartCountry', 'project', 'twinning'];

/** Makes an activity of what stands in its form. */
export async function createActivity(before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  return submitRecord(
    {
      fields: activitySections(reader).flatMap(({ fields }) => fields),
      isNew: true,
      carried: CARRIED,
      reopen: async () => null,
      word: wordProblem(reader),
      send: async (input, { idempotencyKey }) => {
        const whole = { ...input, idempotencyKey } as CreateActivityInput;
        return sentOf((await request(CREATE_ACTIVITY, { input: whole })).createActivity);
      },
    },
    before,
    form,
  );
}

/** Changes of an activity what was changed in its form. */
export async function updateActivity(id: string, before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  const sections = activitySections(reader);
  return submitRecord(
    {
      fields: sections.flatMap(({ fields }) => fields),
      isNew: false,
      word: wordProblem(reader),
      reopen: async () => {
        const { activity } = await request(ACTIVITY_TO_EDIT, { id });
        return activity && { values: activityValues(activity, sections, reader), version: activity.version };
      },
      send: async (input, { version, idempotencyKey }) => {
        const changes = { ...input, id, expectedVersion: version, idempotencyKey } as UpdateActivityInput;
        return sentOf((await request(UPDATE_ACTIVITY, { input: changes })).updateActivity);
      },
    },
    before,
    form,
  );
}
