import type { ReactNode } from 'react';
import { rounded } from '../geometry/rounded.ts';
import { paint } from '../mark/chart-mark.ts';
import { demoPatternId } from '../mark/DemoPattern.tsx';
import { MarkLink } from '../mark/MarkLink.tsx';
import type { FlowRibbon } from './flow-layout.ts';

interface FlowRibbonPathProps {
  readonly chartId: string;
  readonly ribbon: FlowRibbon;
  readonly direction: 'right' | 'down';
  readonly names: ReadonlyMap<string, string>;
}

/** A ribbon as broad as its value; a dashed line where no value is stated. */
export function FlowRibbonPath({ chartId, ribbon, direction, names }: FlowRibbonPathProps): ReactNode {
  const { link } = ribbon;
  const ends = `${names.get(link.source) ?? ''} → ${names.get(link.target) ?? ''}`;
  const valued = link.value !== null;
  const path = { d: ribbonPath(ribbon, direction), fill: 'none', strokeWidth: valued ? ribbon.breadth : 1.5 };
  return (
    <MarkLink
      mark={{ ...link, tooltip: link.tooltip ?? `${ends}\n${link.valueLabel}` }}
      name={`${ends}: ${link.valueLabel}`}
    >
      <path
        className="nc-ribbon"
        {...path}
        stroke={paint(link.color ?? '--committed')}
        strokeDasharray={valued ? undefined : '4 3'}
        data-unvalued={valued ? undefined : ''}
      />
      {valued && link.demo === true && (
        <path {...path} stroke={`url(#${demoPatternId(chartId)})`} data-demo="" />
      )}
    </MarkLink>
  );
}

function ribbonPath({ reaches }: FlowRibbon, direction: 'right' | 'down'): string {
  const point = (along: number, across: number) =>
    direction === 'right' ? `${along} ${across}` : `${across} ${along}`;
  const curves = reaches.map(({ from, to }) => {
    const half = rounded((from.along + to.along) / 2);
    const bend = `${point(half, from.across)} ${point(half, to.across)} ${point(to.along, to.across)}`;
    return `${point(from.along, from.across)}C${bend}`;
  });
  return `M${curves.join('L')}`;
}
