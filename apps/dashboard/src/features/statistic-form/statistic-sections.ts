import type { FormField, FormSection } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';
import { activityFields } from './activity-fields.ts';
import { moneyFields } from './money-fields.ts';

const SUBJECTS = ['FUNDING', 'ACTIVITY'] as const;

/** The form of a published figure, in the reader's words. */
export function statisticSections(reader: Reader): readonly FormSection[] {
  const { t } = reader;
  return [
    { title: t('form.statistic.what'), fields: what(reader) },
    { title: t('form.statistic.origin'), fields: origin(reader) },
    { title: t('form.statistic.money'), fields: moneyFields(reader) },
    { title: t('form.statistic.activities'), fields: activityFields(reader) },
    { title: t('form.statistic.whole'), fields: lists(reader) },
  ];
}

function what({ t }: Reader): readonly FormField[] {
  const title = { kind: 'text', longest: 500 } as const;
  return [
    { ...title, name: 'title', label: t('form.titleVi'), required: true },
    { ...title, name: 'titleEn', label: t('form.titleEn'), hint: t('form.titleEnHint') },
    { ...title, longest: 60, name: 'code', label: t('project.code'), required: true },
    {
      kind: 'choice',
      name: 'subject',
      label: t('form.statistic.subject'),
      required: true,
      options: SUBJECTS.map((value) => ({ value, label: t(`form.statistic.subjects.${value}`) })),
    },
    { kind: 'date', name: 'coversFrom', label: t('form.source.coversFrom'), required: true },
    {
      kind: 'date',
      name: 'coversTo',
      label: t('form.source.coversTo'),
      hint: t('form.source.coversToHint'),
      required: true,
    },
  ];
}

function origin({ t }: Reader): readonly FormField[] {
  return [
    {
      kind: 'record',
      name: 'source',
      label: t('form.source.of'),
      hint: t('form.source.ofHint'),
      of: 'source',
    },
    { kind: 'text', name: 'quote', label: t('form.statistic.quote'), longest: 5000, lines: 3 },
  ];
}

function lists({ t }: Reader): readonly FormField[] {
  return [
    {
      kind: 'records',
      name: 'sectors',
      label: t('project.sectors'),
      add: t('form.project.addSector'),
      most: 50,
      each: t('form.project.sector'),
      of: 'sector',
    },
    {
      kind: 'records',
      name: 'places',
      label: t('project.places'),
      add: t('form.project.addPlace'),
      most: 100,
      each: t('form.project.place'),
      of: 'unit',
    },
  ];
}
