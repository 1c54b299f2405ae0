'use server';

import type { CreateSourceInput, UpdateSourceInput } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { createRecord, type FormWriting, updateRecord } from '../../form/write-record.ts';
import { getReader } from '../../reader/reader.ts';
import { SOURCES_PATH } from '../sources/sources-path.ts';
import { CREATE_SOURCE, SOURCE_TO_EDIT, UPDATE_SOURCE } from './source-form-query.ts';
import { sourceSections } from './source-sections.ts';
import { sourceValues } from './source-values.ts';

async function sourceWriting(): Promise<FormWriting> {
  const reader = await getReader();
  const sections = sourceSections(reader);
  return {
    reader,
    sections,
    href: () => SOURCES_PATH,
    create: async (input) => (await request(CREATE_SOURCE, { input: input as CreateSourceInput })).answer,
    update: async (input) => (await request(UPDATE_SOURCE, { input: input as UpdateSourceInput })).answer,
    reopen: async (id) => {
      const { node } = await request(SOURCE_TO_EDIT, { id });
      if (node?.__typename !== 'Source') return null;
      return { values: sourceValues(node, sections), version: node.version };
    },
  };
}

/** Makes a source of what stands in its form. */
export async function createSource(before: FormState, form: FormData): Promise<FormState> {
  return createRecord(await sourceWriting(), before, form);
}

/** Changes of a source what was changed in its form. */
export async function updateSource(id: string, before: FormState, form: FormData): Promise<FormState> {
  return updateRecord(await sourceWriting(), id, before, form);
}
