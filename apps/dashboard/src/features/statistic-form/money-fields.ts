import type { FormField } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';
import { kindOptions } from './kind-options.ts';

const KINDS = ['COMMITMENT', 'DISBURSEMENT', 'EXPENDITURE'] as const;

/** What a published figure says of money. */
export function moneyFields(reader: Reader): readonly FormField[] {
  const { t } = reader;
  return [
    {
      kind: 'choice',
      name: 'transactionKind',
      label: t('project.kind'),
      none: t('form.notStated'),
      options: KINDS.map((value) => ({ value, label: t(`codes.transactionKind.${value}`) })),
    },
    {
      kind: 'number',
      name: 'vnd',
      label: t('form.statistic.vnd'),
      decimals: 0,
      scalar: 'Decimal',
      unit: 'VND',
    },
    { kind: 'flag', name: 'atLeast', label: t('form.transaction.atLeast') },
    {
      kind: 'choice',
      name: 'funderKind',
      label: t('form.statistic.funderKind'),
      none: t('form.notStated'),
      options: kindOptions(reader),
    },
    { kind: 'record', name: 'funderCountry', label: t('form.statistic.funderCountry'), of: 'country' },
  ];
}
