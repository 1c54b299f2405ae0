import { ACTIVITY_KINDS } from '../../form/activity-kinds.ts';
import type { FormField, FormSection } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';

/** The form of a task of a plan, in the reader's words. */
export function planTaskSections(reader: Reader): readonly FormSection[] {
  const { t } = reader;
  return [
    { title: t('form.planTask.what'), fields: what(reader) },
    { title: t('form.planTask.bodies'), fields: bodies(reader) },
    { title: t('form.project.time'), fields: days(reader) },
    { title: t('form.planTask.planned'), fields: planned(reader) },
    { title: t('form.planTask.served'), fields: served(reader) },
  ];
}

function what({ t }: Reader): readonly FormField[] {
  const title = { kind: 'text', longest: 1000, lines: 2 } as const;
  return [
    { ...title, name: 'title', label: t('form.planTask.title'), required: true },
    { ...title, name: 'titleEn', label: t('form.planTask.titleEn'), hint: t('form.titleEnHint') },
    {
      kind: 'number',
      name: 'position',
      label: t('form.planTask.position'),
      hint: t('form.planTask.positionHint'),
      decimals: 0,
    },
    { kind: 'record', name: 'sector', label: t('form.project.sector'), of: 'provinceSector' },
  ];
}

function bodies({ t }: Reader): readonly FormField[] {
  return [
    { kind: 'record', name: 'lead', label: t('plan.body'), of: 'localBody' },
    {
      kind: 'records',
      name: 'coordinators',
      label: t('form.planTask.coordinators'),
      add: t('form.planTask.addCoordinator'),
      most: 30,
      each: t('form.planTask.coordinator'),
      of: 'localBody',
    },
  ];
}

function days({ t }: Reader): readonly FormField[] {
  return [
    { kind: 'date', name: 'startsOn', label: t('form.planTask.startsOn') },
    { kind: 'date', name: 'dueOn', label: t('form.planTask.dueOn') },
    { kind: 'date', name: 'doneOn', label: t('form.planTask.doneOn'), hint: t('form.planTask.doneOnHint') },
  ];
}

function planned({ t }: Reader): readonly FormField[] {
  return [
    {
      kind: 'choice',
      name: 'activityKind',
      label: t('form.planTask.activityKind'),
      none: t('form.notStated'),
      options: ACTIVITY_KINDS.map((value) => ({ value, label: t(`codes.activityKind.${value}`) })),
    },
    { kind: 'number', name: 'plannedActivities', label: t('form.planTask.plannedActivities'), decimals: 0 },
    { kind: 'number', name: 'plannedPeople', label: t('form.planTask.plannedPeople'), decimals: 0 },
    {
      kind: 'number',
      name: 'plannedVnd',
      label: t('form.planTask.plannedVnd'),
      decimals: 0,
      scalar: 'Decimal',
      unit: 'VND',
    },
  ];
}

function served({ t }: Reader): readonly FormField[] {
  return [
    {
      kind: 'records',
      name: 'activities',
      label: t('form.planTask.activities'),
      hint: t('form.planTask.activitiesHint'),
      add: t('form.planTask.addActivity'),
      most: 100,
      each: t('form.planTask.activity'),
      of: 'activity',
    },
    {
      kind: 'records',
      name: 'projects',
      label: t('form.planTask.projects'),
      add: t('form.planTask.addProject'),
      most: 100,
      each: t('form.activity.project'),
      of: 'project',
    },
  ];
}
