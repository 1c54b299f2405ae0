import type { ProjectToEditQuery } from '../../api/generated/graphql.ts';
import type { FormSection } from '../../form/form-field.ts';
import type { FormValues } from '../../form/values/form-values.ts';
import { recordValues } from '../../form/values/record-values.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { unitName } from '../../record/unit-name.ts';

type Project = NonNullable<ProjectToEditQuery['project']>;

/** What stands in the form when a project is opened in it. */
export function projectValues(
  project: Project,
  sections: readonly FormSection[],
  { language }: Reader,
): FormValues {
  const named = (record: { readonly id: string; readonly name: string; readonly nameEn: string }) => ({
    value: record.id,
    name: nameIn(language, record),
  });
  const { managingBody, participants, sectors, places, ...plain } = project;
  return recordValues(
    sections.flatMap(({ fields }) => fields),
    {
      ...plain,
      managingBody: managingBody && named(managingBody),
      participants: participants.map(({ role, organisation }) => ({
        role,
        organisation: named(organisation),
      })),
      sectors: sectors.map(({ percentage, sector }) => ({ percentage, sector: named(sector) })),
      places: places.map(({ percentage, unit }) => ({
        percentage,
        unit: { value: unit.id, name: unitName(language, unit) },
      })),
    },
  );
}
