import type { FormField, FormSection } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';

const LEVELS = ['VILLAGE', 'VILLAGE_CLUSTER', 'COMMUNE', 'DISTRICT', 'BORDER_POST'] as const;

/** The form of a twinning, in the reader's words. */
export function twinningSections(reader: Reader): readonly FormSection[] {
  const { t } = reader;
  return [
    { title: t('activities.twinning.pair'), fields: what(reader) },
    { title: t('activities.twinning.here'), fields: here(reader) },
    { title: t('activities.twinning.across'), fields: across(reader) },
    { title: t('form.project.time'), fields: time(reader) },
  ];
}

function what({ t }: Reader): readonly FormField[] {
  const title = { kind: 'text', longest: 500 } as const;
  return [
    { ...title, name: 'title', label: t('form.titleVi'), required: true },
    { ...title, name: 'titleEn', label: t('form.titleEn'), hint: t('form.titleEnHint') },
    {
      kind: 'choice',
      name: 'level',
      label: t('form.twinning.level'),
      required: true,
      none: t('form.choose'),
      options: LEVELS.map((value) => ({ value, label: t(`activities.twinning.levels.${value}`) })),
    },
  ];
}

function here({ t }: Reader): readonly FormField[] {
  return [
    { kind: 'text', name: 'localName', label: t('form.twinning.place'), longest: 300 },
    { kind: 'record', name: 'localUnit', label: t('form.twinning.unit'), of: 'unit' },
  ];
}

function across({ t }: Reader): readonly FormField[] {
  return [
    {
      kind: 'record',
      name: 'counterpartCountry',
      label: t('partner.country'),
      required: true,
      of: 'country',
    },
    { kind: 'text', name: 'counterpartName', label: t('form.twinning.place'), longest: 300 },
    { kind: 'record', name: 'counterpartUnit', label: t('form.twinning.unit'), of: 'foreignUnit' },
  ];
}

function time({ t }: Reader): readonly FormField[] {
  return [
    { kind: 'number', name: 'sinceYear', label: t('form.twinning.sinceYear'), decimals: 0 },
    { kind: 'date', name: 'signedOn', label: t('form.twinning.signedOn') },
    { kind: 'date', name: 'renewedOn', label: t('form.twinning.renewedOn') },
    { kind: 'date', name: 'endedOn', label: t('form.twinning.endedOn') },
  ];
}
