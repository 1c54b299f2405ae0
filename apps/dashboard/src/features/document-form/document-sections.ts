import type { FormField, FormSection } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';

const KINDS = [
  'RESOLUTION',
  'DIRECTIVE',
  'DECREE',
  'DECISION',
  'ACTION_PROGRAMME',
  'REGULATION',
  'PLAN',
] as const;

/** The form of a rule or decision, in the reader's words. */
export function documentSections(reader: Reader): readonly FormSection[] {
  const { t } = reader;
  return [
    { title: t('library.facts'), fields: facts(reader) },
    { title: t('form.document.effect'), fields: effect(reader) },
    { title: t('library.carriesOut'), fields: [carriesOut(reader)] },
  ];
}

function facts({ t }: Reader): readonly FormField[] {
  const title = { kind: 'text', longest: 1000, lines: 2 } as const;
  return [
    {
      kind: 'choice',
      name: 'kind',
      label: t('form.document.kind'),
      required: true,
      none: t('form.choose'),
      options: KINDS.map((value) => ({ value, label: t(`codes.legalDocumentKind.${value}`) })),
    },
    {
      kind: 'text',
      name: 'number',
      label: t('form.document.number'),
      hint: t('form.document.numberHint'),
      longest: 100,
      required: true,
    },
    { kind: 'date', name: 'issuedOn', label: t('form.document.issuedOn'), required: true },
    { kind: 'record', name: 'issuer', label: t('library.issuer'), of: 'organisation' },
    { ...title, name: 'title', label: t('form.document.about'), required: true },
    { ...title, name: 'titleEn', label: t('form.document.aboutEn'), hint: t('form.titleEnHint') },
  ];
}

function effect({ t }: Reader): readonly FormField[] {
  return [
    { kind: 'date', name: 'effectiveFrom', label: t('form.document.effectiveFrom') },
    { kind: 'date', name: 'effectiveTo', label: t('form.document.effectiveTo') },
  ];
}

function carriesOut({ t }: Reader): FormField {
  return {
    kind: 'records',
    name: 'carriesOut',
    label: t('form.document.carriesOut'),
    add: t('form.document.addCarriedOut'),
    most: 50,
    each: t('form.document.carriedOut'),
    of: 'legalDocument',
  };
}
