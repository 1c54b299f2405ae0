'use server';

import type {
  CreateStatisticalRecordInput,
  UpdateStatisticalRecordInput,
} from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { createRecord, type FormWriting, updateRecord } from '../../form/write-record.ts';
import { getReader } from '../../reader/reader.ts';
import { STATISTICS_PATH } from '../statistics/statistics-path.ts';
import {
  CREATE_STATISTICAL_RECORD,
  STATISTICAL_RECORD_TO_EDIT,
  UPDATE_STATISTICAL_RECORD,
} from './statistic-form-query.ts';
import { statisticSections } from './statistic-sections.ts';
import { statisticValues } from './statistic-values.ts';

async function statisticWriting(): Promise<FormWriting> {
  const reader = await getReader();
  const sections = statisticSections(reader);
  return {
    reader,
    sections,
    href: () => STATISTICS_PATH,
    create: async (input) =>
      (await request(CREATE_STATISTICAL_RECORD, { input: input as CreateStatisticalRecordInput })).answer,
    update: async (input) =>
      (await request(UPDATE_STATISTICAL_RECORD, { input: input as UpdateStatisticalRecordInput })).answer,
    reopen: async (id) => {
      const { node } = await request(STATISTICAL_RECORD_TO_EDIT, { id });
      if (node?.__typename !== 'StatisticalRecord') return null;
      return { values: statisticValues(node, sections, reader), version: node.version };
    },
  };
}

/** Makes a published figure of what stands in its form. */
export async function createStatisticalRecord(before: FormState, form: FormData): Promise<FormState> {
  return createRecord(await statisticWriting(), before, form);
}

/** Changes of a published figure what was changed in its form. */
export async function updateStatisticalRecord(
  id: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  return updateRecord(await statisticWriting(), id, before, form);
}
