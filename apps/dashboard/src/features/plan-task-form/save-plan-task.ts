'use server';

import type { CreatePlanTaskInput, UpdatePlanTaskInput } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { createRecord, type FormWriting, updateRecord } from '../../form/write-record.ts';
import { getReader } from '../../reader/reader.ts';
import { planPage } from '../../record/hrefs.ts';
import { CREATE_PLAN_TASK, PLAN_TASK_TO_EDIT, UPDATE_PLAN_TASK } from './plan-task-form-query.ts';
import { planTaskSections } from './plan-task-sections.ts';
import { planTaskValues } from './plan-task-values.ts';

async function planTaskWriting(plan: string): Promise<FormWriting> {
  const reader = await getReader();
  const sections = planTaskSections(reader);
  return {
    reader,
    sections,
    carried: ['lead', 'sector', 'activityKind'],
    href: () => planPage(plan),
    create: async (input) =>
      (await request(CREATE_PLAN_TASK, { input: input as CreatePlanTaskInput })).answer,
    update: async (input) =>
      (await request(UPDATE_PLAN_TASK, { input: input as UpdatePlanTaskInput })).answer,
    reopen: async (id) => {
      const { node } = await request(PLAN_TASK_TO_EDIT, { id });
      if (node?.__typename !== 'PlanTask') return null;
      return { values: planTaskValues(node, sections, reader), version: node.version };
    },
  };
}

/** Makes a task of what stands in its form. */
export async function createPlanTask(plan: string, before: FormState, form: FormData): Promise<FormState> {
  return createRecord(await planTaskWriting(plan), before, form, { plan });
}

/** Changes of a task what was changed in its form. */
export async function updatePlanTask(
  plan: string,
  id: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  return updateRecord(await planTaskWriting(plan), id, before, form);
}
