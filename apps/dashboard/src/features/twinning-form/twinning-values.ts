import type { TwinningToEditQuery } from '../../api/generated/graphql.ts';
import type { FormSection } from '../../form/form-field.ts';
import { pickedRecord, pickedUnit } from '../../form/pick/picked-record.ts';
import type { FormValues } from '../../form/values/form-values.ts';
import { recordValues } from '../../form/values/record-values.ts';
import type { Reader } from '../../reader/reader.ts';

type Twinning = NonNullable<TwinningToEditQuery['twinning']>;

/** What stands in the form when a twinning is opened in it. */
export function twinningValues(
  twinning: Twinning,
  sections: readonly FormSection[],
  { language }: Reader,
): FormValues {
  const { localUnit, counterpartUnit, counterpartCountry } = twinning;
  return recordValues(
    sections.flatMap(({ fields }) => fields),
    {
      ...twinning,
      localUnit: localUnit && pickedUnit(language, localUnit),
      counterpartUnit: counterpartUnit && pickedUnit(language, counterpartUnit),
      counterpartCountry: pickedRecord(language, counterpartCountry),
    },
  );
}
