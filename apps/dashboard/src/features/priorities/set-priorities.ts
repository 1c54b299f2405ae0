'use server';

import type { SetSectorPrioritiesInput } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { sentOf } from '../../form/sent-of.ts';
import { submitRecord } from '../../form/submit-record.ts';
import { wordProblem } from '../../form/word-problem.ts';
import { getReader } from '../../reader/reader.ts';
import { PRIORITIES_PATH } from './priorities-path.ts';
import { SET_SECTOR_PRIORITIES } from './priorities-query.ts';
import { prioritySections } from './priority-sections.ts';

/** Says when a sector has priority: the whole list, which replaces the one before. */
export async function setPriorities(sector: string, before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  return submitRecord(
    {
      fields: prioritySections(reader).flatMap(({ fields }) => fields),
      isNew: true,
      reopen: async () => null,
      word: wordProblem(reader),
      send: async (given, { idempotencyKey }) => {
        const input = { priorities: [], ...given, sector, idempotencyKey } as SetSectorPrioritiesInput;
        return sentOf((await request(SET_SECTOR_PRIORITIES, { input })).answer, () => PRIORITIES_PATH);
      },
    },
    before,
    form,
  );
}
