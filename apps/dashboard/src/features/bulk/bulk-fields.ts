import type { FormField, FormSection } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';
import { activitySections } from '../activity-form/activity-sections.ts';
import { projectSections } from '../project-form/project-sections.ts';
import type { BulkKind } from './bulk-kinds.ts';

interface Alike {
  /** The form of one record. */
  readonly sections: (reader: Reader) => readonly FormSection[];
  /** The fields of it that many may have alike, by whether they may be empty. */
  readonly fields: Readonly<Record<string, boolean>>;
}

const ALIKE: Readonly<Record<BulkKind, Alike>> = {
  projects: {
    sections: projectSections,
    fields: {
      status: true,
      type: false,
      managingBody: true,
      sectors: true,
      places: true,
      approvalNumber: true,
      approvalDate: true,
      approvalAuthority: true,
      governingDecree: true,
    },
  },
  activities: {
    sections: activitySections,
    fields: {
      kind: false,
      direction: true,
      setting: true,
      unit: true,
      lead: true,
      counterpart: true,
      project: true,
      twinning: true,
    },
  },
};

/** What can be changed of many records at once; a field in which nothing is given stays as it is. */
export function bulkFields(kind: BulkKind, reader: Reader): readonly FormField[] {
  const { sections, fields } = ALIKE[kind];
  return sections(reader)
    .flatMap((section) => section.fields)
    .filter(({ name }) => name in fields)
    .map((field) => ({
      ...field,
      required: false,
      ...(field.kind === 'choice' && { none: reader.t('tidying.bulk.unchanged') }),
    }));
}

/** The names of the fields that can be emptied of many records at once. */
export function emptyable(kind: BulkKind): ReadonlySet<string> {
  const { fields } = ALIKE[kind];
  return new Set(Object.keys(fields).filter((name) => fields[name]));
}
