import { CURRENCIES } from '../../form/currencies.ts';
import type { FormField, FormSection } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';

const KINDS = ['COMMITMENT', 'DISBURSEMENT', 'EXPENDITURE'] as const;
const NATURES = ['CASH', 'IN_KIND'] as const;
const DIRECTIONS = ['RECEIVED', 'GIVEN'] as const;

/** The form of a transaction, in the reader's words. */
export function transactionSections(reader: Reader): readonly FormSection[] {
  const { t } = reader;
  return [
    { title: t('form.transaction.what'), fields: what(reader) },
    { title: t('form.transaction.money'), fields: money(reader) },
    { title: t('form.transaction.way'), fields: way(reader) },
    { title: t('form.transaction.more'), fields: more(reader) },
  ];
}

function what({ t }: Reader): readonly FormField[] {
  return [
    {
      kind: 'choice',
      name: 'kind',
      label: t('project.kind'),
      required: true,
      options: KINDS.map((value) => ({ value, label: t(`codes.transactionKind.${value}`) })),
    },
    { kind: 'date', name: 'valueDate', label: t('form.transaction.valueDate') },
    {
      kind: 'choice',
      name: 'nature',
      label: t('form.transaction.nature'),
      required: true,
      options: NATURES.map((value) => ({ value, label: t(`codes.transactionNature.${value}`) })),
    },
    {
      kind: 'choice',
      name: 'direction',
      label: t('form.transaction.direction'),
      required: true,
      options: DIRECTIONS.map((value) => ({ value, label: t(`form.transaction.${value}`) })),
    },
  ];
}

function money({ t }: Reader): readonly FormField[] {
  return [
    {
      kind: 'number',
      name: 'amount',
      label: t('form.transaction.amount'),
      decimals: 4,
      hint: t('form.transaction.amountHint'),
    },
    {
      kind: 'choice',
      name: 'currency',
      label: t('form.transaction.currency'),
      required: true,
      options: CURRENCIES.map((value) => ({ value, label: value })),
    },
    { kind: 'flag', name: 'atLeast', label: t('form.transaction.atLeast') },
    {
      kind: 'number',
      name: 'rate',
      label: t('form.transaction.rate'),
      decimals: 8,
      hint: t('form.transaction.rateHint'),
    },
    { kind: 'text', name: 'rateSource', label: t('form.transaction.rateSource'), longest: 300 },
    { kind: 'number', name: 'quantity', label: t('form.transaction.quantity'), decimals: 2 },
    { kind: 'text', name: 'unit', label: t('form.transaction.unit'), longest: 100 },
  ];
}

function way({ t }: Reader): readonly FormField[] {
  return [
    { kind: 'record', name: 'provider', label: t('form.transaction.provider'), of: 'organisation' },
    { kind: 'record', name: 'channel', label: t('form.transaction.channel'), of: 'organisation' },
    { kind: 'record', name: 'receiver', label: t('form.transaction.receiver'), of: 'organisation' },
  ];
}

function more({ t }: Reader): readonly FormField[] {
  const description = { kind: 'text', longest: 5_000, lines: 3 } as const;
  return [
    { ...description, name: 'description', label: t('form.descriptionVi') },
    { ...description, name: 'descriptionEn', label: t('form.descriptionEn') },
  ];
}
