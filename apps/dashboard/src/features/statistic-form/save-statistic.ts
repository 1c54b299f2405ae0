'use server';

import type {
  CreateStatisticalRecordInput,
  UpdateStatisticalRecordInput,
} from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { sentOf } from '../../form/sent-of.ts';
import { submitRecord } from '../../form/submit-record.ts';
import { wordProblem } from '../../form/word-problem.ts';
import { getReader } from '../../reader/reader.ts';
import { STATISTICS_PATH } from '../statistics/statistics-path.ts';
import {
  CREATE_STATISTICAL_RECORD,
  STATISTICAL_RECORD_TO_EDIT,
  UPDATE_STATISTICAL_RECORD,
} from './statistic-form-query.ts';
import { statisticSections } from './statistic-sections.ts';
import { statisticValues } from './statistic-values.ts';

/** Makes a published figure of what stands in its form. */
export async function createStatisticalRecord(before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  return submitRecord(
    {
      fields: statisticSections(reader).flatMap(({ fields }) => fields),
      isNew: true,
      reopen: async () => null,
      word: wordProblem(reader),
      send: async (input, { idempotencyKey }) => {
        const whole = { ...input, idempotencyKey } as CreateStatisticalRecordInput;
        return sentOf(
          (await request(CREATE_STATISTICAL_RECORD, { input: whole })).answer,
          () => STATISTICS_PATH,
        );
      },
    },
    before,
    form,
  );
}

/** Changes of a published figure what was changed in its form. */
export async function updateStatisticalRecord(
  id: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const reader = await getReader();
  const sections = statisticSections(reader);
  return submitRecord(
    {
      fields: sections.flatMap(({ fields }) => fields),
      isNew: false,
      word: wordProblem(reader),
      reopen: async () => {
        const { node } = await request(STATISTICAL_RECORD_TO_EDIT, { id });
        if (node?.__typename !== 'StatisticalRecord') return null;
        return { values: statisticValues(node, sections, reader), version: node.version };
      },
      send: async (input, { version, idempotencyKey }) => {
        const changes = {
          ...input,
          id,
          expectedVersion: version,
          idempotencyKey,
        } as UpdateStatisticalRecordInput;
        return sentOf(
          (await request(UPDATE_STATISTICAL_RECORD, { input: changes })).answer,
          () => STATISTICS_PATH,
        );
      },
    },
    before,
    form,
  );
}
