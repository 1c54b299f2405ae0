'use server';

import type { ProposeChangeInput, SubmitProgressUpdateInput } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { type Sent, submitRecord } from '../../form/submit-record.ts';
import type { InputError } from '../../form/values/form-errors.ts';
import { wordProblem } from '../../form/word-problem.ts';
import { getReader } from '../../reader/reader.ts';
import { proposedSections, reportSections } from './portal-forms.ts';
import { PROPOSE_CHANGE, SUBMIT_PROGRESS_UPDATE } from './portal-query.ts';

interface Answer {
  readonly __typename: string;
  readonly id?: string;
  readonly problems?: readonly InputError[];
}

/** Fields of a record stand one level deeper in the input than in its form. */
function sentOf({ __typename, id, problems }: Answer): Sent {
  if (id !== undefined) return { outcome: 'kept', href: `/portal/sent/${id}` };
  if (problems !== undefined) {
    const flat = problems.map((problem) => ({
      ...problem,
      path: problem.path.filter((step) => step !== 'project' || problem.path.length === 2),
    }));
    return { outcome: 'wrong', problems: flat };
  }
  return { outcome: __typename === 'VersionConflict' ? 'meanwhile' : 'refused' };
}

/** Proposes what was changed in the form of a project. */
export async function proposeChange(record: string, before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  const writing = {
    fields: proposedSections(reader).flatMap(({ fields }) => fields),
    isNew: false,
    reopen: async () => null,
    word: wordProblem(reader),
    send: async (
      { comment, ...project }: Readonly<Record<string, unknown>>,
      { idempotencyKey }: Pick<FormState, 'idempotencyKey'>,
    ) => {
      const input = { record, project, comment, idempotencyKey } as ProposeChangeInput;
      return sentOf((await request(PROPOSE_CHANGE, { input })).answer);
    },
  };
  return submitRecord(writing, before, form);
}

/** Sends what a partner reports of a project. */
export async function submitReport(project: string, before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  const writing = {
    fields: reportSections(reader).flatMap(({ fields }) => fields),
    isNew: true,
    reopen: async () => null,
    word: wordProblem(reader),
    send: async (
      given: Readonly<Record<string, unknown>>,
      { idempotencyKey }: Pick<FormState, 'idempotencyKey'>,
    ) => {
      const input = { ...given, project, idempotencyKey } as SubmitProgressUpdateInput;
      return sentOf((await request(SUBMIT_PROGRESS_UPDATE, { input })).answer);
    },
  };
  return submitRecord(writing, before, form);
}
