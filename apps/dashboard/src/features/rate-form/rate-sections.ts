import { CURRENCIES } from '../../form/currencies.ts';
import type { FormField, FormSection } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';

const PERIODS = ['DAY', 'YEAR'] as const;

/** The form of an exchange rate, in the reader's words. */
export function rateSections(reader: Reader): readonly FormSection[] {
  const { t } = reader;
  return [
    { title: t('rates.rate'), fields: rate(reader) },
    { title: t('frame.list.source'), fields: origin(reader) },
  ];
}

function rate({ t }: Reader): readonly FormField[] {
  return [
    {
      kind: 'choice',
      name: 'currency',
      label: t('form.transaction.currency'),
      required: true,
      none: t('form.choose'),
      options: CURRENCIES.filter((code) => code !== 'VND').map((value) => ({ value, label: value })),
    },
    {
      kind: 'choice',
      name: 'period',
      label: t('rates.period'),
      required: true,
      options: PERIODS.map((value) => ({ value, label: t(`rates.periods.${value}`) })),
    },
    {
      kind: 'date',
      name: 'startsOn',
      label: t('rates.startsOn'),
      hint: t('rates.startsOnHint'),
      required: true,
    },
    {
      kind: 'number',
      name: 'rate',
      label: t('rates.rateOf'),
      hint: t('rates.rateHint'),
      decimals: 8,
      unit: 'VND',
      required: true,
    },
  ];
}

function origin({ t }: Reader): readonly FormField[] {
  return [
    { kind: 'text', name: 'statedBy', label: t('rates.statedBy'), longest: 200, required: true },
    {
      kind: 'record',
      name: 'source',
      label: t('form.source.of'),
      hint: t('form.source.ofHint'),
      of: 'source',
    },
  ];
}
