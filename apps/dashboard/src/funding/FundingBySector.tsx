import { BarList, ChartFrame, Legend } from '@nhipcau/charts';
import { formatExactMoney, formatMoney } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../api/generated/gql.ts';
import type { SectorSumsFragment } from '../api/generated/graphql.ts';
import { address } from '../list/address.ts';
import type { Reader } from '../reader/reader.ts';
import { sectorBars } from './sector-bars.ts';

graphql(`
  fragment SectorSums on FundingBreakdown {
    rows {
      keys {
        id
        label
        labelEn
      }
      amount {
        vnd
        atLeast
        estimated
      }
      sectors {
        code
        name
        nameEn
      }
    }
    total {
      amount {
        vnd
        atLeast
        estimated
      }
    }
  }
`);

interface FundingBySectorProps {
  readonly id: string;
  readonly committed: SectorSumsFragment;
  readonly disbursed: SectorSumsFragment;
  /** What the sums are narrowed to, as the rows' address has it. */
  readonly scope?: Readonly<Record<string, string>>;
  readonly source?: ReactNode;
  readonly reader: Reader;
}

export function FundingBySector({
  id,
  committed,
  disbursed,
  scope = {},
  source,
  reader,
}: FundingBySectorProps): ReactNode {
  const { t, language } = reader;
  const bars = sectorBars(committed, disbursed, scope, reader);
  return (
    <ChartFrame
      id={id}
      level={2}
      title={t('funding.bySector')}
      subtitle={t('funding.bySectorNote', { total: formatMoney(committed.total.amount, language) })}
      source={source}
      actions={
        <a
          className="shrink-0 text-[0.8125rem] print:hidden"
          href={address('/funding', scope, { measure: 'BOTH' })}
        >
          {t('funding.explore')}
        </a>
      }
      legend={
        <Legend
          id={`${id}-legend`}
          items={[
            { key: 'disbursed', label: t('funding.disbursedLegend'), color: '--disbursed', kind: 'thin' },
          ]}
        />
      }
      tableLabel={t('funding.table')}
      columns={[
        { key: 'sector', label: t('rows.sector') },
        { key: 'committed', label: t('codes.measure.COMMITTED'), numeric: true },
      ]}
      rows={[
        ...committed.rows.map((row, index) => ({
          key: bars[index]?.key ?? '',
          cells: [
            bars[index]?.label ?? '',
            { text: formatExactMoney(row.amount, language), href: bars[index]?.href ?? '' },
          ],
        })),
        {
          key: 'total',
          total: true,
          cells: [t('funding.total'), formatExactMoney(committed.total.amount, language)],
        },
      ]}
    >
      <BarList
        id={`${id}-bars`}
        label={t('funding.bySector')}
        rows={bars}
        format={(value) => formatMoney({ vnd: `${Math.round(value)}`, atLeast: false }, language)}
      />
    </ChartFrame>
  );
}
