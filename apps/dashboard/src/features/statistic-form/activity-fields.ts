import { ACTIVITY_KINDS } from '../../form/activity-kinds.ts';
import type { FormField } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';
import { kindOptions } from './kind-options.ts';

const DIRECTIONS = ['INBOUND', 'OUTBOUND'] as const;
const SETTINGS = ['HOSTED', 'ABROAD'] as const;

/** What a published figure says of activities: how many of which kind, and with whom. */
export function activityFields(reader: Reader): readonly FormField[] {
  return [...counts(reader), ...withWhom(reader)];
}

function counts({ t }: Reader): readonly FormField[] {
  const choice = { kind: 'choice', none: t('form.notStated') } as const;
  return [
    {
      ...choice,
      name: 'activityKind',
      label: t('rows.activityFilter.kind'),
      options: ACTIVITY_KINDS.map((value) => ({ value, label: t(`codes.activityKind.${value}`) })),
    },
    {
      ...choice,
      name: 'activityDirection',
      label: t('form.activity.direction'),
      options: DIRECTIONS.map((value) => ({ value, label: t(`codes.activityDirection.${value}`) })),
    },
    {
      ...choice,
      name: 'activitySetting',
      label: t('rows.activityFilter.setting'),
      options: SETTINGS.map((value) => ({ value, label: t(`codes.activitySetting.${value}`) })),
    },
    { kind: 'number', name: 'activities', label: t('form.planTask.plannedActivities'), decimals: 0 },
    { kind: 'number', name: 'people', label: t('form.planTask.plannedPeople'), decimals: 0 },
  ];
}

function withWhom(reader: Reader): readonly FormField[] {
  const { t } = reader;
  return [
    { kind: 'record', name: 'lead', label: t('rows.activityFilter.lead'), of: 'localBody' },
    { kind: 'record', name: 'counterpart', label: t('form.activity.counterpart'), of: 'partner' },
    {
      kind: 'choice',
      name: 'counterpartKind',
      label: t('form.statistic.counterpartKind'),
      none: t('form.notStated'),
      options: kindOptions(reader),
    },
    {
      kind: 'record',
      name: 'counterpartCountry',
      label: t('form.activity.counterpartCountry'),
      of: 'country',
    },
  ];
}
