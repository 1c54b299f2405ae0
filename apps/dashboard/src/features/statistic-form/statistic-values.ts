import type { StatisticalRecordToEditQuery } from '../../api/generated/graphql.ts';
import type { FormSection } from '../../form/form-field.ts';
import { pickedRecord, pickedUnit } from '../../form/pick/picked-record.ts';
import type { FormValues } from '../../form/values/form-values.ts';
import { recordValues } from '../../form/values/record-values.ts';
import type { Reader } from '../../reader/reader.ts';

type StatisticalRecord = Extract<
  NonNullable<StatisticalRecordToEditQuery['node']>,
  { readonly __typename: 'StatisticalRecord' }
>;

/** What stands in the form when a published figure is opened in it. */
export function statisticValues(
  statistic: StatisticalRecord,
  sections: readonly FormSection[],
  { language }: Reader,
): FormValues {
  const { funderCountry, lead, counterpart, counterpartCountry } = statistic;
  return recordValues(
    sections.flatMap(({ fields }) => fields),
    {
      ...statistic,
      vnd: statistic.amount?.vnd,
      atLeast: statistic.amount?.atLeast,
      source: pickedRecord(language, statistic.source),
      funderCountry: funderCountry && pickedRecord(language, funderCountry),
      lead: lead && pickedRecord(language, lead),
      counterpart: counterpart && pickedRecord(language, counterpart),
      counterpartCountry: counterpartCountry && pickedRecord(language, counterpartCountry),
      places: statistic.places.map((each) => pickedUnit(language, each)),
      sectors: statistic.sectors.map((each) => pickedRecord(language, each)),
    },
  );
}
