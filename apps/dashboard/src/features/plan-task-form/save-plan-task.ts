'use server';

import type { CreatePlanTaskInput, UpdatePlanTaskInput } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { sentOf } from '../../form/sent-of.ts';
import { submitRecord } from '../../form/submit-record.ts';
import { wordProblem } from '../../form/word-problem.ts';
import { getReader } from '../../reader/reader.ts';
import { planPage } from '../../record/hrefs.ts';
import { CREATE_PLAN_TASK, PLAN_TASK_TO_EDIT, UPDATE_PLAN_TASK } from './plan-task-form-query.ts';
import { planTaskSections } from './plan-task-sections.ts';
import { planTaskValues } from './plan-task-values.ts';

/** Makes a task of what stands in its form. */
export async function createPlanTask(plan: string, before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  return submitRecord(
    {
      fields: planTaskSections(reader).flatMap(({ fields }) => fields),
      isNew: true,
      carried: ['lead', 'sector', 'activityKind'],
      reopen: async () => null,
      word: wordProblem(reader),
      send: async (input, { idempotencyKey }) => {
        const whole = { ...input, plan, idempotencyKey } as CreatePlanTaskInput;
        return sentOf((await request(CREATE_PLAN_TASK, { input: whole })).answer, () => planPage(plan));
      },
    },
    before,
    form,
  );
}

/** Changes of a task what was changed in its form. */
export async function updatePlanTask(
  plan: string,
  id: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const reader = await getReader();
  const sections = planTaskSections(reader);
  return submitRecord(
    {
      fields: sections.flatMap(({ fields }) => fields),
      isNew: false,
      word: wordProblem(reader),
      reopen: async () => {
        const { node } = await request(PLAN_TASK_TO_EDIT, { id });
        if (node?.__typename !== 'PlanTask') return null;
        return { values: planTaskValues(node, sections, reader), version: node.version };
      },
      send: async (input, { version, idempotencyKey }) => {
        const changes = { ...input, id, expectedVersion: version, idempotencyKey } as UpdatePlanTaskInput;
        return sentOf((await request(UPDATE_PLAN_TASK, { input: changes })).answer, () => planPage(plan));
      },
    },
    before,
    form,
  );
}
