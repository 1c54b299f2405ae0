import { ChartFrame, ChartTable, Legend } from '@nhipcau/charts';
import { formatDate } from '@nhipcau/ui';
import { type ReactNode, Suspense } from 'react';
import { today } from '../../reader/today.ts';
import { BarsChart } from './BarsChart.tsx';
import { STAGES } from './explore-state.ts';
import { tableOf } from './explore-table.ts';
import { type Explored, onwardParts } from './explored.ts';
import { FlowChart } from './FlowChart.tsx';
import { LinesChart } from './LinesChart.tsx';
import { StackedChart } from './StackedChart.tsx';
import { type Saying, said, sideLabel } from './said.ts';
import { TreemapChart } from './TreemapChart.tsx';

export const CHART_ID = 'explore';

const DRAWN = {
  bars: BarsChart,
  stacked: StackedChart,
  treemap: TreemapChart,
  flow: FlowChart,
  lines: LinesChart,
} as const;

interface ChartViewProps {
  readonly explored: Explored;
  readonly saying: Saying;
  /** What it is narrowed to, in words. */
  readonly narrowing: readonly string[];
  readonly actions?: ReactNode;
}

/** «Cam kết theo lĩnh vực»; of a flow of three stages all three. */
export function chartTitle({ state, reader: { t } }: Saying): string {
  const names = (state.threeStages ? STAGES : state.by).map((name) => t(`rows.filter.${name}`).toLowerCase());
  const both = state.sides.length === 2 && !state.compared;
  const measure = both ? t('explore.both') : t(`codes.measure.${state.sides[0].measure}`);
  return t('explore.chartTitle', {
    measure,
    by: names.join(state.chart === 'flow' ? ' → ' : t('explore.joined')),
  });
}

/** One chart with what it says of itself, and the table of the same figures. */
export function ChartView({ explored, saying, narrowing, actions }: ChartViewProps): ReactNode {
  const { state, reader } = saying;
  const { t, language } = reader;
  const { columns, rows } = tableOf({ ...explored, by: state.by }, saying);
  const asOf = t('explore.asOf', { date: formatDate(today(), language) });
  const Drawn = state.chart === 'table' ? null : DRAWN[state.chart];
  return (
    <>
      <ChartFrame
        id={CHART_ID}
        level={2}
        title={chartTitle(saying)}
        subtitle={subtitle(explored, saying, narrowing)}
        actions={actions}
        legend={<SideLegend saying={saying} />}
        source={
          explored.source === undefined ? asOf : `${t('overview.source', { title: explored.source })} ${asOf}`
        }
        tableLabel={t('funding.table')}
        tableOpen={Drawn === null}
        columns={columns}
        rows={rows}
      >
        {explored.parts.length === 0 ? (
          <p className="py-6 text-sm">{t('rows.emptyText')}</p>
        ) : (
          Drawn !== null && <Drawn explored={explored} saying={saying} />
        )}
      </ChartFrame>
      {state.threeStages && (
        <Suspense>
          <OnwardTable explored={explored} saying={saying} />
        </Suspense>
      )}
    </>
  );
}

function subtitle(
  { totals, demo }: Explored,
  { state, reader }: Saying,
  narrowing: readonly string[],
): string {
  const sums = state.sides.map(
    (side, index) => `${sideLabel(side, state, reader)}: ${said(totals[index], reader)}`,
  );
  const invented =
    demo === null || demo.vnd === '0' ? [] : [reader.t('explore.demoPart', { amount: said(demo, reader) })];
  return [...sums, ...narrowing, ...invented].join(' · ');
}

function SideLegend({ saying: { state, reader } }: { readonly saying: Saying }): ReactNode {
  if (state.chart !== 'bars' || state.sides.length === 1) return null;
  const items = state.sides.map((side, index) => ({
    key: side.key,
    label: sideLabel(side, state, reader),
    color: index === 0 ? ('--committed' as const) : ('--disbursed' as const),
  }));
  return <Legend id="explore-sides" items={items} />;
}

/** The second half of a flow of three stages. */
async function OnwardTable({
  explored,
  saying,
}: Pick<ChartViewProps, 'explored' | 'saying'>): Promise<ReactNode> {
  const { state, reader } = saying;
  const by = [STAGES[1], STAGES[2]] as const;
  const first = { ...saying, state: { ...state, sides: [state.sides[0]] as const, compared: false } };
  const { columns, rows } = tableOf(
    { by, parts: await onwardParts(explored), totals: explored.totals },
    first,
  );
  const title = by.map((name) => reader.t(`rows.filter.${name}`)).join(' → ');
  return (
    <details className="nc-frame-table">
      <summary>{title}</summary>
      <div>
        <ChartTable caption={title} columns={columns} rows={rows} />
      </div>
    </details>
  );
}
