'use server';

import type { CreatePlanInput, UpdatePlanInput } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { createRecord, type FormWriting, updateRecord } from '../../form/write-record.ts';
import { getReader } from '../../reader/reader.ts';
import { planPage } from '../../record/hrefs.ts';
import { CREATE_PLAN, PLAN_TO_EDIT, UPDATE_PLAN } from './plan-form-query.ts';
import { planSections } from './plan-sections.ts';
import { planValues } from './plan-values.ts';

async function planWriting(): Promise<FormWriting> {
  const reader = await getReader();
  const sections = planSections(reader);
  return {
    reader,
    sections,
    href: planPage,
    create: async (input) => (await request(CREATE_PLAN, { input: input as CreatePlanInput })).answer,
    update: async (input) => (await request(UPDATE_PLAN, { input: input as UpdatePlanInput })).answer,
    reopen: async (id) => {
      const { node } = await request(PLAN_TO_EDIT, { id });
      if (node?.__typename !== 'Plan') return null;
      return { values: planValues(node, sections, reader), version: node.version };
    },
  };
}

/** Makes a plan of what stands in its form. */
export async function createPlan(before: FormState, form: FormData): Promise<FormState> {
  return createRecord(await planWriting(), before, form);
}

/** Changes of a plan what was changed in its form. */
export async function updatePlan(id: string, before: FormState, form: FormData): Promise<FormState> {
  return updateRecord(await planWriting(), id, before, form);
}
