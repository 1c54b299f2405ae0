'use server';

import type { CreateSourceInput, UpdateSourceInput } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { sentOf } from '../../form/sent-of.ts';
import { submitRecord } from '../../form/submit-record.ts';
import { wordProblem } from '../../form/word-problem.ts';
import { getReader } from '../../reader/reader.ts';
import { SOURCES_PATH } from '../sources/sources-path.ts';
import { CREATE_SOURCE, SOURCE_TO_EDIT, UPDATE_SOURCE } from './source-form-query.ts';
import { sourceSections } from './source-sections.ts';
import { sourceValues } from './source-values.ts';

/** Makes a source of what stands in its form. */
export async function createSource(before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  return submitRecord(
    {
      fields: sourceSections(reader).flatMap(({ fields }) => fields),
      isNew: true,
      reopen: async () => null,
      word: wordProblem(reader),
      send: async (input, { idempotencyKey }) => {
        const whole = { ...input, idempotencyKey } as CreateSourceInput;
        return sentOf((await request(CREATE_SOURCE, { input: whole })).answer, () => SOURCES_PATH);
      },
    },
    before,
    form,
  );
}

/** Changes of a source what was changed in its form. */
export async function updateSource(id: string, before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  const sections = sourceSections(reader);
  return submitRecord(
    {
      fields: sections.flatMap(({ fields }) => fields),
      isNew: false,
      word: wordProblem(reader),
      reopen: async () => {
        const { node } = await request(SOURCE_TO_EDIT, { id });
        if (node?.__typename !== 'Source') return null;
        return { values: sourceValues(node, sections), version: node.version };
      },
      send: async (input, { version, idempotencyKey }) => {
        const changes = { ...input, id, expectedVersion: version, idempotencyKey } as UpdateSourceInput;
        return sentOf((await request(UPDATE_SOURCE, { input: changes })).answer, () => SOURCES_PATH);
      },
    },
    before,
    form,
  );
}
