import type { ReactNode } from 'react';
import { wrapText } from '../geometry/wrap-text.ts';
import { paint } from '../mark/chart-mark.ts';
import { MarkLink } from '../mark/MarkLink.tsx';
import type { SankeyBar, SankeySize } from './sankey-layout.ts';

export interface SankeyText {
  /** Pixels: the size of the type, and the room beside a bar. */
  readonly font: number;
  readonly text: number;
  /** Whether values find room beside the names. */
  readonly values: boolean;
}

interface SankeyNodeProps {
  readonly bar: SankeyBar;
  /** In the last stage the text stands before the bar, in the others behind it. */
  readonly atEnd: boolean;
  readonly size: SankeySize & SankeyText;
}

const LINES = 2;

/** The first lines of a name that may be longer than its room. */
function shortened(label: string, width: number, font: number): readonly string[] {
  const lines = wrapText(label, width, font);
  const kept = lines.slice(0, LINES);
  return lines.length > LINES ? kept.map((line, index) => (index === LINES - 1 ? `${line} …` : line)) : kept;
}

/** A bar as high as its value, with its name and value beside it. */
export function SankeyNode({ bar, atEnd, size }: SankeyNodeProps): ReactNode {
  const { node, x, y, width, height } = bar;
  const name = node.valueLabel === undefined ? node.label : `${node.label}: ${node.valueLabel}`;
  const lines = shortened(node.label, size.text, size.font);
  const value = node.valueLabel === undefined || !size.values ? [] : [node.valueLabel];
  const step = size.font + 2;
  const all = [...lines, ...value];
  const first = y + height / 2 - ((all.length - 1) * step) / 2;
  const textX = atEnd ? x - 5 : x + width + 5;
  const hit = Math.max(height, all.length * step);
  return (
    <MarkLink mark={{ ...node, tooltip: node.tooltip ?? name.replace(': ', '\n') }} name={name}>
      <rect x={x} y={y} width={width} height={height} fill={paint(node.color ?? '--ink-muted')} />
      {all.map((line, index) => (
        <text
          key={line}
          className={index < lines.length ? 'nc-sankey-name' : 'nc-sankey-value'}
          x={textX}
          y={Math.round(first + index * step)}
          dy="0.35em"
          fontSize={size.font}
          textAnchor={atEnd ? 'end' : 'start'}
        >
          {`${line} `}
        </text>
      ))}
      <rect
        className="nc-hit"
        x={atEnd ? x - size.text : x}
        y={Math.round(y + height / 2 - hit / 2)}
        width={size.text + width}
        height={Math.round(hit)}
      />
    </MarkLink>
  );
}
