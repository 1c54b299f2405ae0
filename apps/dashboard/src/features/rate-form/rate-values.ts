import type { ExchangeRateToEditQuery } from '../../api/generated/graphql.ts';
import type { FormSection } from '../../form/form-field.ts';
import { pickedRecord } from '../../form/pick/picked-record.ts';
import type { FormValues } from '../../form/values/form-values.ts';
import { recordValues } from '../../form/values/record-values.ts';
import type { Reader } from '../../reader/reader.ts';

type ExchangeRate = Extract<
  NonNullable<ExchangeRateToEditQuery['node']>,
  { readonly __typename: 'ExchangeRate' }
>;

/** What stands in the form when a rate is opened in it. */
export function rateValues(
  rate: ExchangeRate,
  sections: readonly FormSection[],
  { language }: Reader,
): FormValues {
  return recordValues(
    sections.flatMap(({ fields }) => fields),
    {
      ...rate,
      currency: rate.currency.code,
      source: pickedRecord(language, rate.source),
    },
  );
}
