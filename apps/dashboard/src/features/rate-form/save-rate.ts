'use server';

import type { CreateExchangeRateInput, UpdateExchangeRateInput } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { sentOf } from '../../form/sent-of.ts';
import { submitRecord } from '../../form/submit-record.ts';
import { wordProblem } from '../../form/word-problem.ts';
import { getReader } from '../../reader/reader.ts';
import { RATES_PATH } from '../rates/rates-path.ts';
import { CREATE_EXCHANGE_RATE, EXCHANGE_RATE_TO_EDIT, UPDATE_EXCHANGE_RATE } from './rate-form-query.ts';
import { rateSections } from './rate-sections.ts';
import { rateValues } from './rate-values.ts';

/** Makes a rate of what stands in its form. */
export async function createExchangeRate(before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  return submitRecord(
    {
      fields: rateSections(reader).flatMap(({ fields }) => fields),
      isNew: true,
      carried: ['currency', 'period', 'statedBy', 'source'],
      reopen: async () => null,
      word: wordProblem(reader),
      send: async (input, { idempotencyKey }) => {
        const whole = { ...input, idempotencyKey } as CreateExchangeRateInput;
        return sentOf((await request(CREATE_EXCHANGE_RATE, { input: whole })).answer, () => RATES_PATH);
      },
    },
    before,
    form,
  );
}

/** Changes of a rate what was changed in its form. */
export async function updateExchangeRate(id: string, before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  const sections = rateSections(reader);
  return submitRecord(
    {
      fields: sections.flatMap(({ fields }) => fields),
      isNew: false,
      word: wordProblem(reader),
      reopen: async () => {
        const { node } = await request(EXCHANGE_RATE_TO_EDIT, { id });
        if (node?.__typename !== 'ExchangeRate') return null;
        return { values: rateValues(node, sections, reader), version: node.version };
      },
      send: async (input, { version, idempotencyKey }) => {
        const changes = { ...input, id, expectedVersion: version, idempotencyKey } as UpdateExchangeRateInput;
        return sentOf((await request(UPDATE_EXCHANGE_RATE, { input: changes })).answer, () => RATES_PATH);
      },
    },
    before,
    form,
  );
}
