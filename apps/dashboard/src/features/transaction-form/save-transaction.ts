'use server';

import type {
  CreateTransactionInput,
  TransactionWritingFragment,
  UpdateTransactionInput,
} from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { type Sent, submitRecord } from '../../form/submit-record.ts';
import { wordProblem } from '../../form/word-problem.ts';
import { getReader } from '../../reader/reader.ts';
import { projectHref } from '../../record/hrefs.ts';
import { CREATE_TRANSACTION, TRANSACTION_TO_EDIT, UPDATE_TRANSACTION } from './transaction-form-query.ts';
import { transactionSections } from './transaction-sections.ts';
import { transactionValues } from './transaction-values.ts';

/** What transactions of one project mostly have in common. */
const CARRIED = ['kind', 'nature', 'direction', 'currency', 'provider', 'channel', 'receiver'];

function sentOf(payload: TransactionWritingFragment, code: string): Sent {
  switch (payload.__typename) {
    case 'TransactionWritten':
      return { outcome: 'kept', href: projectHref(code) };
    case 'InvalidInput':
      return { outcome: 'wrong', problems: payload.problems };
    case 'VersionConflict':
      return { outcome: 'meanwhile' };
    case 'Forbidden':
      return { outcome: 'refused' };
  }
}

/** Makes a transaction of a project of what stands in its form. */
export async function createTransaction(
  { code, project }: { readonly code: string; readonly project: string },
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const reader = await getReader();
  return submitRecord(
    {
      fields: transactionSections(reader).flatMap(({ fields }) => fields),
      isNew: true,
      carried: CARRIED,
      reopen: async () => null,
      word: wordProblem(reader),
      send: async (input, { idempotencyKey }) => {
        const whole = { ...input, project, idempotencyKey } as CreateTransactionInput;
        return sentOf((await request(CREATE_TRANSACTION, { input: whole })).createTransaction, code);
      },
    },
    before,
    form,
  );
}

/** Changes of a transaction what was changed in its form. */
export async function updateTransaction(
  { code, id }: { readonly code: string; readonly id: string },
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const reader = await getReader();
  const sections = transactionSections(reader);
  return submitRecord(
    {
      fields: sections.flatMap(({ fields }) => fields),
      isNew: false,
      word: wordProblem(reader),
      reopen: async () => {
        const { node } = await request(TRANSACTION_TO_EDIT, { id });
        if (node?.__typename !== 'Transaction') return null;
        return { values: transactionValues(node, sections, reader), version: node.version };
      },
      send: async (input, { version, idempotencyKey }) => {
        const changes = { ...input, id, expectedVersion: version, idempotencyKey } as UpdateTransactionInput;
        return sentOf((await request(UPDATE_TRANSACTION, { input: changes })).updateTransaction, code);
      },
    },
    before,
    form,
  );
}
