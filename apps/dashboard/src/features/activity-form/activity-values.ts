import type { ActivityToEditQuery } from '../../api/generated/graphql.ts';
import type { FormSection } from '../../form/form-field.ts';
import { pickedRecord, pickedUnit } from '../../form/pick/picked-record.ts';
import type { FormValues } from '../../form/values/form-values.ts';
import { recordValues } from '../../form/values/record-values.ts';
import type { Reader } from '../../reader/reader.ts';

type Activity = NonNullable<ActivityToEditQuery['activity']>;

/** What stands in the form when an activity is opened in it. */
export function activityValues(
  activity: Activity,
  sections: readonly FormSection[],
  { language }: Reader,
): FormValues {
  const { unit, lead, counterpart, counterpartCountry, project, twinning, statisticalRecord } = activity;
  return recordValues(
    sections.flatMap(({ fields }) => fields),
    {
      ...activity,
      unit: unit && pickedUnit(language, unit),
      lead: lead && pickedRecord(language, lead),
      counterpart: counterpart && pickedRecord(language, counterpart),
      counterpartCountry: counterpartCountry && pickedRecord(language, counterpartCountry),
      participants: activity.participants.map((each) => pickedRecord(language, each)),
      project: project && pickedRecord(language, project),
      twinning: twinning && pickedRecord(language, twinning),
      statisticalRecord: statisticalRecord && pickedRecord(language, statisticalRecord),
    },
  );
}
