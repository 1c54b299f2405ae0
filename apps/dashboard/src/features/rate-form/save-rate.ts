'use server';

import type { CreateExchangeRateInput, UpdateExchangeRateInput } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { createRecord, type FormWriting, updateRecord } from '../../form/write-record.ts';
import { getReader } from '../../reader/reader.ts';
import { RATES_PATH } from '../rates/rates-path.ts';
import { CREATE_EXCHANGE_RATE, EXCHANGE_RATE_TO_EDIT, UPDATE_EXCHANGE_RATE } from './rate-form-query.ts';
import { rateSections } from './rate-sections.ts';
import { rateValues } from './rate-values.ts';

async function rateWriting(): Promise<FormWriting> {
  const reader = await getReader();
  const sections = rateSections(reader);
  return {
    reader,
    sections,
    carried: ['currency', 'period', 'statedBy', 'source'],
    href: () => RATES_PATH,
    create: async (input) =>
      (await request(CREATE_EXCHANGE_RATE, { input: input as CreateExchangeRateInput })).answer,
    update: async (input) =>
      (await request(UPDATE_EXCHANGE_RATE, { input: input as UpdateExchangeRateInput })).answer,
    reopen: async (id) => {
      const { node } = await request(EXCHANGE_RATE_TO_EDIT, { id });
      if (node?.__typename !== 'ExchangeRate') return null;
      return { values: rateValues(node, sections, reader), version: node.version };
    },
  };
}

/** Makes a rate of what stands in its form. */
export async function createExchangeRate(before: FormState, form: FormData): Promise<FormState> {
  return createRecord(await rateWriting(), before, form);
}

/** Changes of a rate what was changed in its form. */
export async function updateExchangeRate(id: string, before: FormState, form: FormData): Promise<FormState> {
  return updateRecord(await rateWriting(), id, before, form);
}
