import type { ColumnGroup, ColumnSeries, ColumnValue } from '@nhipcau/charts';
import { formatMoney } from '@nhipcau/ui';
import type { FundingMeasure, YearSumsFragment } from '../api/generated/graphql.ts';
import type { Reader } from '../reader/reader.ts';
import { fundingRowsHref } from '../record/hrefs.ts';

export type MeasuredYears = Readonly<Record<'COMMITTED' | 'DISBURSED', YearSumsFragment>>;

const MEASURES = ['COMMITTED', 'DISBURSED'] as const;

export function yearSeries({ t }: Pick<Reader, 't'>): readonly ColumnSeries[] {
  return [
    { key: 'COMMITTED', label: t('codes.measure.COMMITTED'), color: '--committed' },
    { key: 'DISBURSED', label: t('codes.measure.DISBURSED'), color: '--disbursed' },
  ];
}

type Scope = Readonly<Record<string, string>>;

function columnValue(
  { rows }: YearSumsFragment,
  measure: FundingMeasure,
  year: string | null,
  scope: Scope,
  reader: Pick<Reader, 'language' | 't'>,
): ColumnValue | undefined {
  const row = rows.find(({ keys }) => (keys[0]?.id ?? null) === year);
  if (row === undefined) return undefined;
  const said = formatMoney(row.amount, reader.language);
  return {
    value: Number(row.amount.vnd),
    valueLabel: said,
    atLeast: row.amount.atLeast,
    tooltip: `${year ?? reader.t('funding.noYear')}\n${reader.t(`codes.measure.${measure}`)}: ${said}`,
    href: fundingRowsHref({ ...scope, measure, year: year ?? 'none' }),
  };
}

function group(
  years: MeasuredYears,
  year: string | null,
  scope: Scope,
  reader: Pick<Reader, 'language' | 't'>,
): ColumnGroup {
  const values = Object.fromEntries(
    MEASURES.map((measure) => [measure, columnValue(years[measure], measure, year, scope, reader)]),
  );
  return { key: year ?? 'none', label: year ?? reader.t('funding.noYear'), values };
}

/** Every year from the first to the last with a sum, those without any between them too; apart, what has no year. */
export function yearColumns(
  years: MeasuredYears,
  scope: Scope,
  reader: Pick<Reader, 'language' | 't'>,
): { readonly groups: readonly ColumnGroup[]; readonly notStated: ColumnGroup | undefined } {
  const ids = MEASURES.flatMap((measure) => years[measure].rows.map(({ keys }) => keys[0]?.id ?? null));
  const stated = ids.filter((id) => id !== null).map(Number);
  const [first, last] = [Math.min(...stated), Math.max(...stated)];
  const all =
    stated.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => `${first + index}`);
  return {
    groups: all.map((year) => group(years, year, scope, reader)),
    notStated: ids.includes(null) ? group(years, null, scope, reader) : undefined,
  };
}
