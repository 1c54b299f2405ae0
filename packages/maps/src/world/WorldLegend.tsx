import type { ReactNode } from 'react';
import { ArcLegend } from '../legend/ArcLegend.tsx';
import { SymbolLegend } from '../legend/SymbolLegend.tsx';
import { arcScaleFor } from '../mark/arc-width.ts';
import { symbolScaleFor } from '../mark/symbol-radius.ts';
import { worldSize } from '../projection/world-projection.ts';
import type { WorldMapProps } from './world-map-props.ts';
import { worldWidths } from './world-widths.ts';

const corner = { x: 6, y: worldSize.height - 4 };

/** The legend of circles, or of arcs where the map has these, in the map's own unit. */
export function WorldLegend({
  legend,
  symbols = [],
  symbolScale,
  arcs = [],
  arcScale,
}: WorldMapProps): ReactNode {
  if (legend === undefined || legend.steps.length === 0) return null;
  return worldWidths.map(({ className, legendSize: size }) =>
    arcs.length > 0 ? (
      <ArcLegend
        key={className}
        {...legend}
        scale={arcScale ?? arcScaleFor(arcs)}
        {...{ corner, className, size }}
      />
    ) : (
      <SymbolLegend
        key={className}
        {...legend}
        scale={symbolScale ?? symbolScaleFor(symbols)}
        {...{ corner, className, size }}
      />
    ),
  );
}
