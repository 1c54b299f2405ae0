import type { SourceToEditQuery } from '../../api/generated/graphql.ts';
import type { FormSection } from '../../form/form-field.ts';
import type { FormValues } from '../../form/values/form-values.ts';
import { recordValues } from '../../form/values/record-values.ts';

type Source = Extract<NonNullable<SourceToEditQuery['node']>, { readonly __typename: 'Source' }>;

/** What stands in the form when a source is opened in it. */
export function sourceValues(source: Source, sections: readonly FormSection[]): FormValues {
  return recordValues(
    sections.flatMap(({ fields }) => fields),
    source,
  );
}
