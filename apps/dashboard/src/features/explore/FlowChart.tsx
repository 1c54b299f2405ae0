import { type FlowLink, type FlowNode, type FlowStage, Sankey } from '@nhipcau/charts';
import { type ReactNode, Suspense } from 'react';
import { type Crossed, crossed, type Head } from './crossed.ts';
import type { DimensionName } from './explore-dimension.ts';
import { exploreHref, STAGES } from './explore-state.ts';
import { type Explored, onwardParts } from './explored.ts';
import { heading } from './StackedChart.tsx';
import { narrowed, type Saying, said } from './said.ts';

const MOST = 8;

interface FlowChartProps {
  readonly explored: Explored;
  readonly saying: Saying;
}

interface Step {
  readonly by: readonly [DimensionName, DimensionName];
  readonly table: Crossed;
}

/** From one dimension to the next: the two that were chosen, or country to sector, and on to commune when that is ready. */
export function FlowChart({ explored, saying }: FlowChartProps): ReactNode {
  const [first, second = first] = saying.state.by;
  const step: Step = { by: [first, second], table: crossed(explored.parts, [MOST, MOST]) };
  const drawn = <Flow steps={[step]} saying={saying} />;
  return saying.state.threeStages ? (
    <Suspense fallback={drawn}>
      <ThreeStages step={step} explored={explored} saying={saying} />
    </Suspense>
  ) : (
    drawn
  );
}

async function ThreeStages({
  step,
  explored,
  saying,
}: FlowChartProps & { readonly step: Step }): Promise<ReactNode> {
  const table = crossed(await onwardParts(explored), [MOST, MOST]);
  return <Flow steps={[step, { by: [STAGES[1], STAGES[2]], table }]} saying={saying} />;
}

function Flow({ steps, saying }: { readonly steps: readonly Step[]; readonly saying: Saying }): ReactNode {
  return (
    <Sankey
      id={`explore-flow-${steps.length}`}
      label={saying.reader.t('explore.chart.flow')}
      stages={stagesOf(steps, saying)}
      links={steps.flatMap((step) => linksOf(step, saying))}
    />
  );
}

const nodeKey = (dimension: DimensionName, { id }: Head) => `${dimension} ${id}`;

function stage(dimension: DimensionName, heads: readonly Head[], saying: Saying): FlowStage {
  const { query, reader } = saying;
  const { label, color } = heading(dimension, saying);
  return {
    key: dimension,
    label: reader.t(`rows.filter.${dimension}`),
    nodes: heads.map((head, index): FlowNode => {
      const words = said(head.money, reader);
      return {
        key: nodeKey(dimension, head),
        label: label(head),
        valueLabel: words,
        color: dimension === 'sector' || head.key?.id == null ? color(head, index) : '--ink-muted',
        tooltip: `${label(head)}\n${words}`,
        href:
          head.key === undefined
            ? exploreHref(query, { chart: 'table', by: dimension, and: null })
            : exploreHref(query, narrowed([dimension], [head.key.id])),
      };
    }),
  };
}

function stagesOf(steps: readonly Step[], saying: Saying): readonly FlowStage[] {
  const [first] = steps;
  const starts = first === undefined ? [] : [stage(first.by[0], first.table.rows, saying)];
  return [...starts, ...steps.map(({ by, table }) => stage(by[1], table.columns, saying))];
}

function linksOf({ by, table }: Step, saying: Saying): readonly FlowLink[] {
  const { query, reader } = saying;
  const [from, to] = by.map((dimension) => heading(dimension, saying));
  const coloured = by[1] === 'sector' ? 1 : 0;
  return table.rows.flatMap((row, rowIndex) =>
    table.columns.flatMap((column, columnIndex): readonly FlowLink[] => {
      const sum = table.cell(row, column);
      if (sum === undefined || from === undefined || to === undefined) return [];
      const words = said(sum, reader);
      const others = row.key === undefined || column.key === undefined;
      return [
        {
          source: nodeKey(by[0], row),
          target: nodeKey(by[1], column),
          value: Number(sum.vnd),
          valueLabel: words,
          color: coloured === 1 ? to.color(column, columnIndex) : from.color(row, rowIndex),
          tooltip: `${from.label(row)} → ${to.label(column)}\n${words}`,
          href: others
            ? exploreHref(query, { chart: 'table', by: by[0], and: by[1] })
            : exploreHref(query, narrowed(by, [row.key?.id ?? null, column.key?.id ?? null])),
        },
      ];
    }),
  );
}
