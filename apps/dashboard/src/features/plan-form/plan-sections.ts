import type { FormField, FormSection } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';

const STATUSES = ['DRAFT', 'ISSUED', 'CLOSED'] as const;

/** The form of a plan, in the reader's words. */
export function planSections(reader: Reader): readonly FormSection[] {
  const { t } = reader;
  return [
    { title: t('library.plan.facts'), fields: facts(reader) },
    { title: t('library.plan.period'), fields: period(reader) },
    { title: t('form.plan.issued'), fields: issued(reader) },
  ];
}

function facts({ t }: Reader): readonly FormField[] {
  const title = { kind: 'text', longest: 500 } as const;
  return [
    { ...title, name: 'title', label: t('form.titleVi'), required: true },
    { ...title, name: 'titleEn', label: t('form.titleEn'), hint: t('form.titleEnHint') },
    { kind: 'number', name: 'year', label: t('form.plan.year'), decimals: 0, required: true },
    {
      kind: 'choice',
      name: 'status',
      label: t('library.plan.status'),
      required: true,
      options: STATUSES.map((value) => ({ value, label: t(`codes.planStatus.${value}`) })),
    },
  ];
}

function period({ t }: Reader): readonly FormField[] {
  return [
    { kind: 'date', name: 'periodFrom', label: t('form.plan.periodFrom'), required: true },
    {
      kind: 'date',
      name: 'periodTo',
      label: t('form.plan.periodTo'),
      hint: t('form.plan.periodToHint'),
      required: true,
    },
  ];
}

function issued({ t }: Reader): readonly FormField[] {
  return [
    { kind: 'record', name: 'issuer', label: t('library.issuer'), of: 'localBody' },
    { kind: 'record', name: 'legalDocument', label: t('library.plan.document'), of: 'legalDocument' },
  ];
}
