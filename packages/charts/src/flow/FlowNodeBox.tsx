import type { ReactNode } from 'react';
import { paint } from '../mark/chart-mark.ts';
import { MarkLink } from '../mark/MarkLink.tsx';
import type { FlowNode } from './flow-graph.ts';
import type { FlowBox } from './flow-layout.ts';

interface FlowNodeBoxProps {
  readonly node: FlowNode;
  readonly box: FlowBox;
  readonly direction: 'right' | 'down';
  readonly type: { readonly font: number; readonly line: number; readonly padding: number };
}

/** Who gives, passes on, carries out or benefits; the text stands inside. */
export function FlowNodeBox({ node, box, direction, type }: FlowNodeBoxProps): ReactNode {
  const right = direction === 'right';
  const place = right
    ? { x: box.along, y: box.across, width: box.length, height: box.breadth }
    : { x: box.across, y: box.along, width: box.breadth, height: box.length };
  const text = box.lines.length * type.line;
  const first = place.y + (place.height - text) / 2 + type.line * 0.75;
  const name = node.valueLabel === undefined ? node.label : `${node.label}: ${node.valueLabel}`;
  const valueStarts = node.valueLabel === undefined ? box.lines.length : box.lines.length - 1;
  return (
    <MarkLink mark={node} name={name}>
      <rect
        className="nc-flow-box"
        {...place}
        stroke={paint(node.color ?? '--line-strong')}
        strokeDasharray={node.demo === true ? '3 2' : undefined}
      />
      {box.lines.map((line, index) => (
        <text
          key={line}
          x={place.x + type.padding + 2}
          y={first + index * type.line}
          className={index >= valueStarts ? 'nc-flow-value' : 'nc-flow-name'}
        >
          {/* The space keeps the words of two lines apart for those who hear or search them. */}
          {`${line} `}
        </text>
      ))}
    </MarkLink>
  );
}
