'use server';

import type { CreatePlanInput, UpdatePlanInput } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { sentOf } from '../../form/sent-of.ts';
import { submitRecord } from '../../form/submit-record.ts';
import { wordProblem } from '../../form/word-problem.ts';
import { getReader } from '../../reader/reader.ts';
import { planPage } from '../../record/hrefs.ts';
import { CREATE_PLAN, PLAN_TO_EDIT, UPDATE_PLAN } from './plan-form-query.ts';
import { planSections } from './plan-sections.ts';
import { planValues } from './plan-values.ts';

/** Makes a plan of what stands in its form. */
export async function createPlan(before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  return submitRecord(
    {
      fields: planSections(reader).flatMap(({ fields }) => fields),
      isNew: true,
      reopen: async () => null,
      word: wordProblem(reader),
      send: async (input, { idempotencyKey }) => {
        const whole = { ...input, idempotencyKey } as CreatePlanInput;
        return sentOf((await request(CREATE_PLAN, { input: whole })).answer, planPage);
      },
    },
    before,
    form,
  );
}

/** Changes of a plan what was changed in its form. */
export async function updatePlan(id: string, before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  const sections = planSections(reader);
  return submitRecord(
    {
      fields: sections.flatMap(({ fields }) => fields),
      isNew: false,
      word: wordProblem(reader),
      reopen: async () => {
        const { node } = await request(PLAN_TO_EDIT, { id });
        if (node?.__typename !== 'Plan') return null;
        return { values: planValues(node, sections, reader), version: node.version };
      },
      send: async (input, { version, idempotencyKey }) => {
        const changes = { ...input, id, expectedVersion: version, idempotencyKey } as UpdatePlanInput;
        return sentOf((await request(UPDATE_PLAN, { input: changes })).answer, planPage);
      },
    },
    before,
    form,
  );
}
