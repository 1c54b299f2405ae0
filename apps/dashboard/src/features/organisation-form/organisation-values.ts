import type { FormSection } from '../../form/form-field.ts';
import { pickedRecord, pickedUnit } from '../../form/pick/picked-record.ts';
import type { FormValues } from '../../form/values/form-values.ts';
import { recordValues } from '../../form/values/record-values.ts';
import type { Reader } from '../../reader/reader.ts';
import type { EditedOrganisation } from './load-organisation.ts';

/** What stands in the form when an organisation is opened in it. */
export function organisationValues(
  organisation: EditedOrganisation,
  sections: readonly FormSection[],
  { language }: Reader,
): FormValues {
  const { country, unit, parent, places, ...plain } = organisation;
  return recordValues(
    sections.flatMap(({ fields }) => fields),
    {
      ...plain,
      country: country && pickedRecord(language, country),
      unit: unit && pickedUnit(language, unit),
      parent: parent && pickedRecord(language, parent),
      places: places.map((place) => pickedUnit(language, place)),
    },
  );
}
