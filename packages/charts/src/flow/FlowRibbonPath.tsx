import type { ReactNode } from 'react';
import { rounded } from '../geometry/rounded.ts';
import { paint } from '../mark/chart-mark.ts';
import { MarkLink } from '../mark/MarkLink.tsx';
import type { FlowRibbon } from './flow-layout.ts';

interface FlowRibbonPathProps {
  readonly ribbon: FlowRibbon;
  readonly direction: 'right' | 'down';
  readonly names: ReadonlyMap<string, string>;
}

/** A ribbon as broad as its value; a dashed line where no value is stated. */
export function FlowRibbonPath({ ribbon, direction, names }: FlowRibbonPathProps): ReactNode {
  const { link } = ribbon.stretch;
  const ends = `${names.get(link.source) ?? ''} → ${names.get(link.target) ?? ''}`;
  const valued = link.value !== null;
  return (
    <MarkLink
      mark={{ ...link, tooltip: link.tooltip ?? `${ends}\n${link.valueLabel}` }}
      name={`${ends}: ${link.valueLabel}`}
    >
      <path
        className="nc-ribbon"
        d={ribbonPath(ribbon, direction)}
        fill="none"
        stroke={paint(link.color ?? '--committed')}
        strokeWidth={valued ? ribbon.breadth : 1.5}
        strokeDasharray={valued && link.demo !== true ? undefined : '4 3'}
        data-unvalued={valued ? undefined : ''}
      />
    </MarkLink>
  );
}

function ribbonPath({ from, to }: FlowRibbon, direction: 'right' | 'down'): string {
  const half = rounded((from.along + to.along) / 2);
  const point = (along: number, across: number) =>
    direction === 'right' ? `${rounded(along)} ${across}` : `${across} ${rounded(along)}`;
  const start = point(from.along, from.across);
  return `M${start}C${point(half, from.across)} ${point(half, to.across)} ${point(to.along, to.across)}`;
}
