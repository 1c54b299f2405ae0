import {
  formatExactMoney,
  formatMoney,
  formatPercentage,
  KeyFigure,
  type Money,
  moneyParts,
  shareOf,
  sumMoney,
} from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../../api/generated/gql.ts';
import type { FundingFiguresFragment } from '../../../api/generated/graphql.ts';
import type { Reader } from '../../../reader/reader.ts';
import { today } from '../../../reader/today.ts';
import { fundingRowsHref } from '../../../record/hrefs.ts';
import { coverage } from './coverage.ts';
import { DemoPart } from './DemoPart.tsx';
import { type YearChange, yearChange } from './year-change.ts';

graphql(`
  fragment FundingFigures on Query {
    committed: fundingBreakdown(groupBy: [PROVENANCE], measure: COMMITTED, filter: $funding) {
      ...ProvenanceSums
    }
    disbursed: fundingBreakdown(groupBy: [PROVENANCE], measure: DISBURSED, filter: $funding) {
      ...ProvenanceSums
    }
    committedByYear: fundingBreakdown(groupBy: [YEAR], measure: COMMITTED, filter: $funding) {
      ...YearSums
    }
    disbursedByYear: fundingBreakdown(groupBy: [YEAR], measure: DISBURSED, filter: $funding) {
      ...YearSums
    }
  }

  fragment ProvenanceSums on FundingBreakdown {
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
    total {
      amount {
        vnd
        atLeast
        estimated
      }
      unvalued
    }
  }
`);

interface FundingFiguresProps {
  readonly data: FundingFiguresFragment;
  readonly published: { readonly coversFrom: string | null; readonly coversTo: string | null } | undefined;
  readonly reader: Reader;
}

export function FundingFigures({ data, published, reader }: FundingFiguresProps): ReactNode {
  const { t, language } = reader;
  const share = shareOf(data.disbursed.total.amount.vnd, data.committed.total.amount.vnd);
  const figure = (measure: 'COMMITTED' | 'DISBURSED', extra: readonly (ReactNode | false)[]) => {
    const [sums, years] =
      measure === 'COMMITTED'
        ? [data.committed, data.committedByYear]
        : [data.disbursed, data.disbursedByYear];
    const { qualifier, number, unit } = moneyParts(sums.total.amount, language);
    const period = coverage(years.rows, published, language);
    return (
      <KeyFigure
        label={t(`overview.${measure}`)}
        qualifier={qualifier}
        number={number}
        unit={unit}
        exact={formatExactMoney(sums.total.amount, language)}
        notes={[
          ...(period === null ? [] : [period]),
          ...extra.filter((note) => note !== false),
          ...changeNotes(years, reader),
          ...demoNotes(sums.rows, reader),
        ]}
        rows={{ href: fundingRowsHref({ measure }), label: t('overview.rows') }}
      />
    );
  };
  const { unvalued } = data.committed.total;
  return (
    <>
      {figure('COMMITTED', unvalued > 0 ? [t('overview.unvalued', { count: unvalued })] : [])}
      {figure('DISBURSED', [
        data.disbursed.rows.length === 0
          ? t('overview.nothingPaid')
          : share !== null && t('project.arrived', { share: formatPercentage(share, language) }),
      ])}
    </>
  );
}

function changeNotes(
  years: FundingFiguresFragment['committedByYear'],
  { t, language }: Reader,
): readonly string[] {
  const values = years.rows.flatMap(({ keys: [key], amount }) =>
    key?.id == null ? [] : [{ year: key.id, value: amount.vnd }],
  );
  const change: YearChange | null = yearChange(values, today(), language);
  if (change === null) return [];
  const amount = formatMoney({ vnd: change.value, atLeast: false }, language);
  return [
    t('overview.yearChange', {
      year: change.year,
      value: amount,
      change: change.change,
      before: change.before,
    }),
  ];
}

function demoNotes(rows: FundingFiguresFragment['committed']['rows'], reader: Reader): readonly ReactNode[] {
  const demo: readonly Money[] = rows
    .filter(({ keys }) => keys[0]?.id === 'DEMO')
    .map(({ amount }) => amount);
  if (demo.length === 0) return [];
  return [<DemoPart key="demo" amount={formatMoney(sumMoney(demo), reader.language)} reader={reader} />];
}
