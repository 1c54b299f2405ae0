import type { ReactNode } from 'react';
import type { FlowDiagramProps } from '../flow/flow-graph.ts';
import { DemoPatternSheet } from '../mark/DemoPattern.tsx';
import { SankeyNode, type SankeyText } from './SankeyNode.tsx';
import { SankeyRibbonPath } from './SankeyRibbonPath.tsx';
import { type SankeySize, sankeyPicture } from './sankey-layout.ts';

const WIDE = { width: 760, gap: 34, header: 24, bar: 10, font: 12, text: 200, values: true };
const NARROW = { width: 340, gap: 36, header: 24, bar: 8, font: 11, text: 84, values: false };

/** Money that goes many ways between stages of many nodes: bars as high, ribbons as broad as their values. */
export function Sankey(props: FlowDiagramProps): ReactNode {
  return (
    <figure className="nc-flow" id={props.id} aria-label={props.label}>
      <DemoPatternSheet id={props.id} />
      <SankeySvg chart={props} size={WIDE} className="nc-flow-wide nc-sankey" />
      <SankeySvg chart={props} size={NARROW} className="nc-flow-narrow nc-sankey" />
    </figure>
  );
}

interface SankeySvgProps {
  readonly chart: FlowDiagramProps;
  readonly size: SankeySize & SankeyText;
  readonly className: string;
}

function SankeySvg({ chart, size, className }: SankeySvgProps): ReactNode {
  const stages = chart.stages.filter(({ nodes }) => nodes.length > 0);
  const { bars, ribbons, height } = sankeyPicture(stages, chart.links, size);
  const names = new Map(stages.flatMap(({ nodes }) => nodes.map(({ key, label }) => [key, label] as const)));
  const last = stages.length - 1;
  return (
    <svg className={className} role="presentation" viewBox={`0 0 ${size.width} ${height}`}>
      {ribbons.map((ribbon) => (
        <SankeyRibbonPath
          key={`${ribbon.link.source}>${ribbon.link.target}`}
          chartId={chart.id}
          ribbon={ribbon}
          names={names}
        />
      ))}
      {bars.map((bar) => (
        <SankeyNode key={bar.node.key} bar={bar} atEnd={bar.stage === last && last > 0} size={size} />
      ))}
      {stages.map((stage, index) => (
        <text
          key={stage.key}
          className="nc-flow-stage"
          x={last === 0 ? 0 : (index / last) * size.width}
          y={12}
          textAnchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
        >
          {stage.label}
        </text>
      ))}
    </svg>
  );
}
