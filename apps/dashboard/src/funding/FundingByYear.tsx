import { ChartFrame, Legend, TimeColumns } from '@nhipcau/charts';
import { formatExactMoney, formatMoney } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../api/generated/gql.ts';
import { address } from '../list/address.ts';
import type { Reader } from '../reader/reader.ts';
import { type MeasuredYears, yearColumns, yearSeries } from './year-columns.ts';

graphql(`
  fragment YearSums on FundingBreakdown {
    rows {
      keys {
        id
      }
      amount {
        vnd
        atLeast
        estimated
      }
    }
  }
`);

interface FundingByYearProps {
  readonly id: string;
  readonly years: MeasuredYears;
  /** What the sums are narrowed to, as the rows' address has it. */
  readonly scope?: Readonly<Record<string, string>>;
  readonly source?: ReactNode;
  readonly reader: Reader;
}

const BILLION = 1_000_000_000;

/** Committed against disbursed, side by side for each year. */
export function FundingByYear({ id, years, scope = {}, source, reader }: FundingByYearProps): ReactNode {
  const { t, language } = reader;
  const { groups, notStated } = yearColumns(years, scope, reader);
  const series = yearSeries(reader);
  const said = (value: number) => formatMoney({ vnd: `${Math.round(value)}`, atLeast: false }, language);
  const rows = [...groups, ...(notStated === undefined ? [] : [notStated])];
  return (
    <ChartFrame
      id={id}
      level={2}
      title={t('funding.byYear')}
      subtitle={t('funding.byYearNote')}
      source={source}
      actions={
        <a
          className="shrink-0 text-[0.8125rem] print:hidden"
          href={address('/funding', scope, { by: 'year', measure: 'BOTH' })}
        >
          {t('funding.explore')}
        </a>
      }
      legend={<Legend id={`${id}-legend`} items={series.map((one) => ({ ...one }))} />}
      tableLabel={t('funding.table')}
      tableOpen={groups.length === 0}
      columns={[
        { key: 'year', label: t('rows.filter.year') },
        ...series.map(({ key, label }) => ({ key, label, numeric: true })),
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [row.label, ...series.map(({ key }) => cell(years, row.key, key, reader))],
      }))}
    >
      {groups.length === 0 ? (
        <p className="py-6 text-sm">{t('funding.noYears')}</p>
      ) : (
        <TimeColumns
          id={`${id}-chart`}
          label={t('funding.byYear')}
          series={series}
          groups={groups}
          notStated={notStated}
          format={said}
          formatTick={(value) => new Intl.NumberFormat(language).format(value / BILLION)}
        />
      )}
    </ChartFrame>
  );
}

function cell(years: MeasuredYears, year: string, measure: string, { language }: Reader): string {
  if (measure !== 'COMMITTED' && measure !== 'DISBURSED') return '';
  const row = years[measure].rows.find(({ keys }) => (keys[0]?.id ?? 'none') === year);
  return row === undefined ? '–' : formatExactMoney(row.amount, language);
}
