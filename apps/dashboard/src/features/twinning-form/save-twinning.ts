'use server';

import type { CreateTwinningInput, UpdateTwinningInput } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { createRecord, type FormWriting, updateRecord } from '../../form/write-record.ts';
import { getReader } from '../../reader/reader.ts';
import { twinningHref } from '../../record/hrefs.ts';
import { CREATE_TWINNING, TWINNING_TO_EDIT, UPDATE_TWINNING } from './twinning-form-query.ts';
import { twinningSections } from './twinning-sections.ts';
import { twinningValues } from './twinning-values.ts';

async function twinningWriting(): Promise<FormWriting> {
  const reader = await getReader();
  const sections = twinningSections(reader);
  return {
    reader,
    sections,
    href: twinningHref,
    create: async (input) =>
      (await request(CREATE_TWINNING, { input: input as CreateTwinningInput })).createTwinning,
    update: async (input) =>
      (await request(UPDATE_TWINNING, { input: input as UpdateTwinningInput })).updateTwinning,
    reopen: async (id) => {
      const { twinning } = await request(TWINNING_TO_EDIT, { id });
      return twinning && { values: twinningValues(twinning, sections, reader), version: twinning.version };
    },
  };
}

/** Makes a twinning of what stands in its form. */
export async function createTwinning(before: FormState, form: FormData): Promise<FormState> {
  return createRecord(await twinningWriting(), before, form);
}

/** Changes of a twinning what was changed in its form. */
export async function updateTwinning(id: string, before: FormState, form: FormData): Promise<FormState> {
  return updateRecord(await twinningWriting(), id, before, form);
}
