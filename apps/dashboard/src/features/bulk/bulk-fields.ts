import type { FormField } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';
import { projectSections } from '../project-form/project-sections.ts';
import type { BulkKind } from './bulk-kinds.ts';

/** The fields of a project that many may have alike, by whether they may be empty. */
const OF_PROJECTS: Readonly<Record<string, boolean>> = {
  status: true,
  type: false,
  managingBody: true,
  sectors: true,
  places: true,
  approvalNumber: true,
  approvalDate: true,
  approvalAuthority: true,
  governingDecree: true,
};

const ACTIVITY_KINDS = [
  'DELEGATION',
  'EXCHANGE',
  'FESTIVAL',
  'DONATION_DRIVE',
  'TWINNING_EVENT',
  'VOLUNTEER_EXCHANGE',
  'MEDIA_VISIT',
  'CONSULAR_VISIT',
] as const;

const OF_ACTIVITIES: Readonly<Record<string, boolean>> = {
  kind: false,
  direction: true,
  setting: true,
  lead: true,
  counterpart: true,
  project: true,
};

/** What can be changed of many records at once; a field in which nothing is given stays as it is. */
export function bulkFields(kind: BulkKind, reader: Reader): readonly FormField[] {
  if (kind === 'activities') return activityFields(reader);
  const fields = projectSections(reader).flatMap((section) => section.fields);
  return fields
    .filter(({ name }) => name in OF_PROJECTS)
    .map((field) => ({
      ...field,
      required: false,
      ...(field.kind === 'choice' && { none: reader.t('tidying.bulk.unchanged') }),
    }));
}

/** The names of the fields that can be emptied of many records at once. */
export function emptyable(kind: BulkKind): ReadonlySet<string> {
  const fields = kind === 'projects' ? OF_PROJECTS : OF_ACTIVITIES;
  return new Set(Object.keys(fields).filter((name) => fields[name]));
}

function activityFields({ t }: Reader): readonly FormField[] {
  const none = t('tidying.bulk.unchanged');
  return [
    {
      kind: 'choice',
      name: 'kind',
      label: t('changes.field.kind'),
      none,
      options: ACTIVITY_KINDS.map((value) => ({ value, label: t(`codes.activityKind.${value}`) })),
    },
    {
      kind: 'choice',
      name: 'direction',
      label: t('changes.field.direction'),
      none,
      options: (['INBOUND', 'OUTBOUND'] as const).map((value) => ({
        value,
        label: t(`codes.activityDirection.${value}`),
      })),
    },
    {
      kind: 'choice',
      name: 'setting',
      label: t('changes.field.setting'),
      none,
      options: (['HOSTED', 'ABROAD'] as const).map((value) => ({
        value,
        label: t(`codes.activitySetting.${value}`),
      })),
    },
    { kind: 'record', name: 'lead', label: t('changes.field.lead'), of: 'localBody' },
    { kind: 'record', name: 'counterpart', label: t('changes.field.counterpart'), of: 'partner' },
    { kind: 'record', name: 'project', label: t('changes.field.project'), of: 'project' },
  ];
}
