import type { TransactionToEditQuery } from '../../api/generated/graphql.ts';
import type { FormSection } from '../../form/form-field.ts';
import type { FormValues } from '../../form/values/form-values.ts';
import { recordValues } from '../../form/values/record-values.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';

export type EditedTransaction = Extract<
  NonNullable<TransactionToEditQuery['node']>,
  { readonly __typename: 'Transaction' }
>;

/** What stands in the form when a transaction is opened in it. */
export function transactionValues(
  transaction: EditedTransaction,
  sections: readonly FormSection[],
  { language }: Reader,
): FormValues {
  const named = (party: EditedTransaction['provider']) =>
    party && { value: party.id, name: nameIn(language, party) };
  return recordValues(
    sections.flatMap(({ fields }) => fields),
    {
      ...transaction,
      currency: transaction.currency.code,
      provider: named(transaction.provider),
      channel: named(transaction.channel),
      receiver: named(transaction.receiver),
    },
  );
}
