import type { LegalDocumentToEditQuery } from '../../api/generated/graphql.ts';
import type { FormSection } from '../../form/form-field.ts';
import { pickedRecord } from '../../form/pick/picked-record.ts';
import type { FormValues } from '../../form/values/form-values.ts';
import { recordValues } from '../../form/values/record-values.ts';
import type { Reader } from '../../reader/reader.ts';

type LegalDocument = Extract<
  NonNullable<LegalDocumentToEditQuery['node']>,
  { readonly __typename: 'LegalDocument' }
>;

/** What stands in the form when a document is opened in it. */
export function documentValues(
  document: LegalDocument,
  sections: readonly FormSection[],
  { language }: Reader,
): FormValues {
  const { issuer, carriesOut } = document;
  return recordValues(
    sections.flatMap(({ fields }) => fields),
    {
      ...document,
      issuer: issuer && pickedRecord(language, issuer),
      carriesOut: carriesOut.map((each) => pickedRecord(language, each)),
    },
  );
}
