import type { ReactNode } from 'react';
import { paint } from '../mark/chart-mark.ts';
import { demoPatternId } from '../mark/DemoPattern.tsx';
import { MarkLink } from '../mark/MarkLink.tsx';
import type { SankeyRibbon } from './sankey-layout.ts';

interface SankeyRibbonPathProps {
  readonly chartId: string;
  readonly ribbon: SankeyRibbon;
  readonly names: ReadonlyMap<string, string>;
}

/** What went from one node to another; however thin, it can be pointed at. */
export function SankeyRibbonPath({ chartId, ribbon, names }: SankeyRibbonPathProps): ReactNode {
  const { link, path, breadth } = ribbon;
  const ends = `${names.get(link.source) ?? ''} → ${names.get(link.target) ?? ''}`;
  return (
    <MarkLink
      mark={{ ...link, tooltip: link.tooltip ?? `${ends}\n${link.valueLabel}` }}
      name={`${ends}: ${link.valueLabel}`}
    >
      <path
        className="nc-ribbon"
        d={path}
        fill="none"
        strokeWidth={breadth}
        stroke={paint(link.color ?? '--committed')}
      />
      {link.demo === true && (
        <path
          d={path}
          fill="none"
          strokeWidth={breadth}
          stroke={`url(#${demoPatternId(chartId)})`}
          data-demo=""
        />
      )}
      <path className="nc-hit-line" d={path} fill="none" strokeWidth={Math.max(breadth, 8)} />
    </MarkLink>
  );
}
