import { BarList, PairedBars, TimeColumns } from '@nhipcau/charts';
import { formatChange, formatMoney, formatPercentage, type Money, shareOf, sumMoney } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { greatest } from './crossed.ts';
import { exploreHref } from './explore-state.ts';
import { type Explored, isDemo, type Part } from './explored.ts';
import { colorOf, labelsOf, narrowed, type Saying, said, sideLabel } from './said.ts';
import { yearGroups } from './year-groups.ts';

const MOST = 14;

interface BarsChartProps {
  readonly explored: Explored;
  readonly saying: Saying;
}

interface Bar {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly sums: readonly (Money | undefined)[];
  readonly part: Part | undefined;
}

/** Sums of the rest, side by side. */
function together(rest: readonly Part[], sides: number): readonly (Money | undefined)[] {
  return Array.from({ length: sides }, (_, side) => {
    const sums = rest.flatMap(({ sums: all }) => all[side] ?? []);
    return sums.length === 0 ? undefined : sumMoney(sums);
  });
}

function barsOf({ parts }: Explored, { query, state, reader }: Saying): readonly Bar[] {
  const { kept, rest } = greatest(parts, MOST, ({ keys }) => keys.every(({ id }) => id !== null));
  const bars = kept.map((part): Bar => {
    const ids = part.keys.map(({ id }) => id);
    return {
      key: ids.join(' '),
      label: labelsOf(state.by, part.keys, reader).join(' · '),
      href: exploreHref(query, narrowed(state.by, ids)),
      sums: part.sums,
      part,
    };
  });
  if (rest.length === 0) return bars;
  const label = reader.t('explore.others', { count: rest.length });
  const href = exploreHref(query, { chart: 'table' });
  return [...bars, { key: 'others', label, href, sums: together(rest, state.sides.length), part: undefined }];
}

const isNotStated = ({ part }: Bar) => part?.keys.some(({ id }) => id === null) === true;

/** One bar for each key, or two where two measures or periods stand against each other; years as columns. */
export function BarsChart({ explored, saying }: BarsChartProps): ReactNode {
  const { state, reader } = saying;
  if (state.by.length === 1 && state.by[0] === 'year')
    return <YearColumns explored={explored} saying={saying} />;
  const bars = barsOf(explored, saying);
  const label = reader.t('explore.chart.bars');
  return state.sides.length === 2 ? (
    <Paired bars={bars} label={label} saying={saying} />
  ) : (
    <Single bars={bars} total={explored.totals[0]} label={label} saying={saying} />
  );
}

/** What is stated, then what is invented, where there is any. */
function demoParts({ part, sums: [sum] }: Bar) {
  if (part === undefined || sum === undefined || part.demo === 0n) return undefined;
  return [
    { key: 'stated', value: Number(BigInt(sum.vnd) - part.demo) },
    { key: 'demo', value: Number(part.demo), demo: true },
  ];
}

interface BarsProps {
  readonly bars: readonly Bar[];
  readonly label: string;
  readonly saying: Saying;
}

function Single({
  bars,
  label,
  total,
  saying,
}: BarsProps & { readonly total: Money | undefined }): ReactNode {
  const { state, reader } = saying;
  const rows = bars.map((bar) => {
    const [sum] = bar.sums;
    const share = sum === undefined || total === undefined ? null : shareOf(sum.vnd, total.vnd);
    const words = said(sum, reader);
    return {
      key: bar.key,
      label: bar.label,
      value: sum === undefined ? null : Number(sum.vnd),
      valueLabel: words,
      share: share === null ? undefined : formatPercentage(share, reader.language),
      color: state.by[0] === 'sector' ? colorOf('sector', bar.part?.keys[0]?.id ?? null, 0) : undefined,
      atLeast: sum?.atLeast,
      notStated: bar.part === undefined || isNotStated(bar),
      parts: demoParts(bar),
      tooltip: `${bar.label}\n${words}`,
      href: bar.href,
    };
  });
  return <BarList id="explore-bars" label={label} rows={rows} format={(value) => `${value}`} />;
}

function Paired({ bars, label, saying }: BarsProps): ReactNode {
  const { state, reader } = saying;
  const [a, b = state.sides[0]] = state.sides;
  const rows = bars.map((bar) => {
    const side = (index: 0 | 1) => {
      const sum = bar.sums[index];
      const name = sideLabel(index === 0 ? a : b, state, reader);
      return {
        value: sum === undefined ? null : Number(sum.vnd),
        valueLabel: said(sum, reader),
        atLeast: sum?.atLeast,
        demo: index === 0 && bar.part !== undefined && isDemo(bar.part),
        tooltip: `${bar.label}\n${name}: ${said(sum, reader)}`,
        href: bar.href,
      };
    };
    return {
      key: bar.key,
      label: bar.label,
      href: bar.href,
      notStated: isNotStated(bar),
      bars: [side(0), side(1)] as const,
      change: state.compared ? changeOf(bar.sums, reader.language) : undefined,
    };
  });
  const sides = [
    { label: sideLabel(a, state, reader), color: '--committed' },
    { label: sideLabel(b, state, reader), color: '--disbursed' },
  ] as const;
  return <PairedBars id="explore-pairs" label={label} sides={sides} rows={rows} />;
}

/** From the compared period to the chosen one; nothing where one is not there or is a lower bound. */
export function changeOf(
  [now, before]: readonly (Money | undefined)[],
  language: Saying['reader']['language'],
): string | undefined {
  if (now === undefined || before === undefined || now.atLeast || before.atLeast) return undefined;
  return formatChange(before.vnd, now.vnd, language) ?? undefined;
}

const BILLION = 1_000_000_000;

function YearColumns({ explored, saying }: BarsChartProps): ReactNode {
  const { state, reader } = saying;
  const { language } = reader;
  const { groups, notStated } = yearGroups(explored.parts, saying);
  return (
    <TimeColumns
      id="explore-years"
      label={reader.t('explore.chart.bars')}
      series={state.sides.map((side, index) => ({
        key: side.key,
        label: sideLabel(side, state, reader),
        color: index === 0 ? '--committed' : '--disbursed',
      }))}
      groups={groups}
      notStated={notStated}
      format={(value) => formatMoney({ vnd: `${Math.round(value)}`, atLeast: false }, language)}
      formatTick={(value) => new Intl.NumberFormat(language).format(value / BILLION)}
    />
  );
}
