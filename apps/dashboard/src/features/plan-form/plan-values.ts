import type { PlanToEditQuery } from '../../api/generated/graphql.ts';
import type { FormSection } from '../../form/form-field.ts';
import { pickedRecord } from '../../form/pick/picked-record.ts';
import type { FormValues } from '../../form/values/form-values.ts';
import { recordValues } from '../../form/values/record-values.ts';
import type { Reader } from '../../reader/reader.ts';

type Plan = Extract<NonNullable<PlanToEditQuery['node']>, { readonly __typename: 'Plan' }>;

/** What stands in the form when a plan is opened in it. */
export function planValues(plan: Plan, sections: readonly FormSection[], { language }: Reader): FormValues {
  const { issuer, legalDocument } = plan;
  return recordValues(
    sections.flatMap(({ fields }) => fields),
    {
      ...plan,
      issuer: issuer && pickedRecord(language, issuer),
      legalDocument: legalDocument && pickedRecord(language, legalDocument),
    },
  );
}
