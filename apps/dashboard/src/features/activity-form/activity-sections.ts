import { ACTIVITY_KINDS } from '../../form/activity-kinds.ts';
import type { FormField, FormSection } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';

const DIRECTIONS = ['INBOUND', 'OUTBOUND'] as const;
const SETTINGS = ['HOSTED', 'ABROAD'] as const;

/** The form of an activity, in the reader's words. */
export function activitySections(reader: Reader): readonly FormSection[] {
  const { t } = reader;
  return [
    { title: t('form.activity.what'), fields: what(reader) },
    { title: t('form.activity.when'), fields: when(reader) },
    { title: t('form.project.who'), fields: [...parties(reader), participants(reader), ...people(reader)] },
    { title: t('form.activity.content'), fields: content(reader) },
    { title: t('form.activity.belongs'), fields: belongs(reader) },
  ];
}

function what({ t }: Reader): readonly FormField[] {
  const title = { kind: 'text', longest: 500 } as const;
  return [
    { ...title, name: 'title', label: t('form.titleVi'), required: true },
    { ...title, name: 'titleEn', label: t('form.titleEn'), hint: t('form.titleEnHint') },
    {
      kind: 'choice',
      name: 'kind',
      label: t('rows.activityFilter.kind'),
      required: true,
      none: t('form.choose'),
      options: ACTIVITY_KINDS.map((value) => ({ value, label: t(`codes.activityKind.${value}`) })),
    },
    {
      kind: 'choice',
      name: 'direction',
      label: t('form.activity.direction'),
      none: t('form.notStated'),
      options: DIRECTIONS.map((value) => ({ value, label: t(`codes.activityDirection.${value}`) })),
    },
    {
      kind: 'choice',
      name: 'setting',
      label: t('rows.activityFilter.setting'),
      none: t('form.notStated'),
      options: SETTINGS.map((value) => ({ value, label: t(`codes.activitySetting.${value}`) })),
    },
  ];
}

function when({ t }: Reader): readonly FormField[] {
  return [
    { kind: 'date', name: 'startDate', label: t('form.activity.startDate') },
    { kind: 'date', name: 'endDate', label: t('form.activity.endDate') },
    { kind: 'record', name: 'unit', label: t('form.activity.unit'), of: 'anyUnit' },
    { kind: 'text', name: 'placeName', label: t('form.activity.placeName'), longest: 300 },
  ];
}

function parties({ t }: Reader): readonly FormField[] {
  return [
    { kind: 'record', name: 'lead', label: t('rows.activityFilter.lead'), of: 'localBody' },
    {
      kind: 'record',
      name: 'counterpart',
      label: t('form.activity.counterpart'),
      hint: t('form.activity.counterpartHint'),
      of: 'partner',
    },
    {
      kind: 'record',
      name: 'counterpartCountry',
      label: t('form.activity.counterpartCountry'),
      hint: t('form.activity.counterpartCountryHint'),
      of: 'country',
    },
  ];
}

function participants({ t }: Reader): FormField {
  return {
    kind: 'records',
    name: 'participants',
    label: t('activities.activity.participants'),
    add: t('form.project.addParticipant'),
    most: 100,
    each: t('form.project.organisation'),
    of: 'organisation',
  };
}

function people({ t }: Reader): readonly FormField[] {
  const number = { kind: 'number', decimals: 0, unit: t('form.activity.people') } as const;
  return [
    { ...number, name: 'counterpartPeople', label: t('form.activity.counterpartPeople') },
    { ...number, name: 'localPeople', label: t('form.activity.localPeople') },
  ];
}

function content({ t }: Reader): readonly FormField[] {
  const words = { kind: 'text', longest: 20_000, lines: 4 } as const;
  return [
    { ...words, name: 'purpose', label: t('activities.activity.purpose') },
    { ...words, name: 'outcome', label: t('activities.activity.outcome') },
  ];
}

function belongs({ t }: Reader): readonly FormField[] {
  return [
    { kind: 'record', name: 'project', label: t('form.activity.project'), of: 'project' },
    { kind: 'record', name: 'twinning', label: t('form.activity.twinning'), of: 'twinning' },
    {
      kind: 'record',
      name: 'statisticalRecord',
      label: t('form.activity.statisticalRecord'),
      hint: t('form.activity.statisticalRecordHint'),
      of: 'activityRecord',
    },
  ];
}
