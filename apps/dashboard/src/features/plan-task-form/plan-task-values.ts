import type { PlanTaskToEditQuery } from '../../api/generated/graphql.ts';
import type { FormSection } from '../../form/form-field.ts';
import { pickedRecord } from '../../form/pick/picked-record.ts';
import type { FormValues } from '../../form/values/form-values.ts';
import { recordValues } from '../../form/values/record-values.ts';
import type { Reader } from '../../reader/reader.ts';

type PlanTask = Extract<NonNullable<PlanTaskToEditQuery['node']>, { readonly __typename: 'PlanTask' }>;

/** What stands in the form when a task is opened in it. */
export function planTaskValues(
  planTask: PlanTask,
  sections: readonly FormSection[],
  { language }: Reader,
): FormValues {
  const { lead, sector, coordinators, activities, projects } = planTask;
  return recordValues(
    sections.flatMap(({ fields }) => fields),
    {
      ...planTask,
      lead: lead && pickedRecord(language, lead),
      sector: sector && pickedRecord(language, sector),
      coordinators: coordinators.map((each) => pickedRecord(language, each)),
      activities: activities.nodes.map((each) => pickedRecord(language, each)),
      projects: projects.nodes.map((each) => pickedRecord(language, each)),
    },
  );
}
