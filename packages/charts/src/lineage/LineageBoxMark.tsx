import type { ReactNode } from 'react';
import { paint } from '../mark/chart-mark.ts';
import { type LineageBox, lineageType } from './lineage-layout.ts';

/** One node: what it is called, what it is about, and its note, inside its box. What stands in it is its name. */
export function LineageBoxMark({ box }: { readonly box: LineageBox }): ReactNode {
  const { node, x, y, width, height, lines } = box;
  const first = y + lineageType.padding + lineageType.font - 2;
  return (
    <a
      href={node.href}
      className="nc-mark"
      data-tooltip={node.tooltip ?? node.text}
      data-demo={node.demo === true ? '' : undefined}
    >
      <g data-context={node.context === true ? '' : undefined}>
        <rect
          className="nc-lineage-box"
          x={x}
          y={y}
          width={width}
          height={height}
          stroke={paint(node.color ?? '--line-strong')}
          strokeDasharray={node.demo === true ? '3 2' : undefined}
        />
        {lines.map((line, index) => (
          <text
            key={`${line.kind}-${line.text}`}
            x={x + lineageType.padding}
            y={first + index * lineageType.line}
            className={`nc-lineage-${line.kind}`}
          >
            {/* The space keeps the words of two lines apart for those who hear or search them. */}
            {`${line.text} `}
          </text>
        ))}
      </g>
    </a>
  );
}
