import type { ReactNode } from 'react';
import { DemoPatternSheet } from '../mark/DemoPattern.tsx';
import { FlowNodeBox } from './FlowNodeBox.tsx';
import { FlowRibbonPath } from './FlowRibbonPath.tsx';
import { type FlowChain, flowChain } from './flow-chain.ts';
import type { FlowDiagramProps } from './flow-graph.ts';
import type { FlowLayout } from './flow-layout.ts';
import { narrowFlow, narrowLayout } from './narrow-layout.ts';
import { wideFlow, wideLayout } from './wide-layout.ts';

/** The way of the money from stage to stage: from left to right, on a phone from top to bottom. */
export function FlowDiagram({ id, label, stages, links }: FlowDiagramProps): ReactNode {
  const chain = flowChain(stages, links);
  const wide = wideLayout(chain);
  const narrow = narrowLayout(chain);
  return (
    <figure className="nc-flow" id={id} aria-label={label}>
      <DemoPatternSheet id={id} />
      <svg className="nc-flow-wide" role="presentation" viewBox={`-1 0 ${wideFlow.width + 2} ${wide.height}`}>
        {chain.stages.map((stage, index) => (
          <text key={stage.key} className="nc-flow-stage" x={firstAlong(wide, index)} y={12}>
            {stage.label}
          </text>
        ))}
        <FlowMarks chartId={id} chain={chain} layout={wide} direction="right" type={wideFlow} />
      </svg>
      <svg
        className="nc-flow-narrow"
        role="presentation"
        viewBox={`-1 0 ${narrowFlow.width + 2} ${narrow.height}`}
      >
        <FlowMarks chartId={id} chain={chain} layout={narrow} direction="down" type={narrowFlow} />
        {chain.stages.map((stage, index) => (
          <text key={stage.key} className="nc-flow-stage" x={0} y={(narrow.tops[index] ?? 0) + 14}>
            {stage.label}
          </text>
        ))}
      </svg>
    </figure>
  );
}

interface FlowMarksProps {
  readonly chartId: string;
  readonly chain: FlowChain;
  readonly layout: FlowLayout;
  readonly direction: 'right' | 'down';
  readonly type: { readonly font: number; readonly line: number; readonly padding: number };
}

function FlowMarks({ chartId, chain, layout, direction, type }: FlowMarksProps): ReactNode {
  const names = new Map(chain.stations.map(({ key, node }) => [key, node?.label ?? '']));
  return (
    <>
      {layout.ribbons.map((ribbon) => (
        <FlowRibbonPath
          key={`${ribbon.link.source}>${ribbon.link.target}`}
          chartId={chartId}
          ribbon={ribbon}
          direction={direction}
          names={names}
        />
      ))}
      {layout.boxes.map((box) =>
        box.station.node === null ? null : (
          <FlowNodeBox
            key={box.station.key}
            node={box.station.node}
            box={box}
            direction={direction}
            type={type}
          />
        ),
      )}
    </>
  );
}

function firstAlong(layout: FlowLayout, stage: number): number {
  return layout.boxes.find((box) => box.station.stage === stage)?.along ?? 0;
}
