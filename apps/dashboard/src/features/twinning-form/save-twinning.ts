'use server';

import type {
  CreateTwinningInput,
  TwinningWritingFragment,
  UpdateTwinningInput,
} from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { type Sent, submitRecord } from '../../form/submit-record.ts';
import { wordProblem } from '../../form/word-problem.ts';
import { getReader } from '../../reader/reader.ts';
import { twinningHref } from '../../record/hrefs.ts';
import { CREATE_TWINNING, TWINNING_TO_EDIT, UPDATE_TWINNING } from './twinning-form-query.ts';
import { twinningSections } from './twinning-sections.ts';
import { twinningValues } from './twinning-values.ts';

function sentOf(payload: TwinningWritingFragment): Sent {
  switch (payload.__typename) {
    case 'TwinningWritten':
      return { outcome: 'kept', href: twinningHref(payload.id) };
    case 'InvalidInput':
      return { outcome: 'wrong', problems: payload.problems };
    case 'VersionConflict':
      return { outcome: 'meanwhile' };
    case 'Forbidden':
      return { outcome: 'refused' };
  }
}

/** Makes a twinning of what stands in its form. */
export async function createTwinning(before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  return submitRecord(
    {
      fields: twinningSections(reader).flatMap(({ fields }) => fields),
      isNew: true,
      reopen: async () => null,
      word: wordProblem(reader),
      send: async (input, { idempotencyKey }) => {
        const whole = { ...input, idempotencyKey } as CreateTwinningInput;
        return sentOf((await request(CREATE_TWINNING, { input: whole })).createTwinning);
      },
    },
    before,
    form,
  );
}

/** Changes of a twinning what was changed in its form. */
export async function updateTwinning(id: string, before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  const sections = twinningSections(reader);
  return submitRecord(
    {
      fields: sections.flatMap(({ fields }) => fields),
      isNew: false,
      word: wordProblem(reader),
      reopen: async () => {
        const { twinning } = await request(TWINNING_TO_EDIT, { id });
        return twinning && { values: twinningValues(twinning, sections, reader), version: twinning.version };
      },
      send: async (input, { version, idempotencyKey }) => {
        const changes = { ...input, id, expectedVersion: version, idempotencyKey } as UpdateTwinningInput;
        return sentOf((await request(UPDATE_TWINNING, { input: changes })).updateTwinning);
      },
    },
    before,
    form,
  );
}
