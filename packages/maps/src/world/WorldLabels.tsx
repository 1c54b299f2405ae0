import type { ReactNode } from 'react';
import type { PlacedSymbol } from '../mark/placed-symbol.ts';
import { worldSize } from '../projection/world-projection.ts';
import { type Box, circleBox, type Label, placeLabels } from '../svg/label-placing.ts';
import { MapLabel } from '../svg/MapLabel.tsx';
import { archipelagoBox } from './archipelago-labels.ts';
import { findOnWorldMap, laiChau } from './world-shapes.ts';
import { type WorldWidth, worldWidths } from './world-widths.ts';

interface WorldLabelsProps {
  readonly placed: readonly PlacedSymbol[];
  readonly homeLabel: string;
  readonly limit: number;
}

const frame: Box = { left: 2, top: 2, right: worldSize.width - 2, bottom: worldSize.height - 2 };

/** Names of the marks, set twice: fewer and larger for a map that is drawn small. */
export function WorldLabels(props: WorldLabelsProps): ReactNode {
  return worldWidths.map((width) => <LabelsAt key={width.className} {...props} width={width} />);
}

function LabelsAt({ placed, homeLabel, limit, width }: WorldLabelsProps & { width: WorldWidth }): ReactNode {
  const { size, share, className } = width;
  const taken = [archipelagoBox(width), ...placed.map(circleBox)];
  const home = findOnWorldMap(laiChau) ?? { x: 0, y: 0 };
  const homeLabels = placeLabels([{ ...home, text: homeLabel, radius: 3, size }], frame, taken, 1, 60);
  const named = placed.map(({ symbol, x, y, radius }) => ({ text: symbol.label, x, y, radius, size }));
  const labels = placeLabels(named, frame, taken, Math.ceil(limit * share), size * 5);
  return (
    <g className={`map-labels ${className}`}>
      {[...homeLabels, ...labels].map((label) => (
        <Leader key={`${label.text}${label.x}`} label={label} />
      ))}
      {homeLabels.map((label) => (
        <MapLabel
          key={label.text}
          {...spot(label)}
          size={size}
          weight={700}
          ink="var(--ink)"
          halo="var(--map-land)"
        >
          {label.text}
        </MapLabel>
      ))}
      {labels.map((label) => (
        <MapLabel
          key={`${label.text}${label.x}`}
          {...spot(label)}
          size={size}
          ink="var(--ink)"
          halo="var(--map-land)"
        >
          {label.text}
        </MapLabel>
      ))}
    </g>
  );
}

function spot({ x, y, anchor }: Label): Pick<Label, 'x' | 'y' | 'anchor'> {
  return { x, y, anchor };
}

function Leader({ label: { leader } }: { readonly label: Label }): ReactNode {
  if (leader === undefined) return null;
  const round = (value: number) => Math.round(value * 10) / 10;
  const { from, to } = leader;
  return (
    <path
      d={`M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`}
      stroke="var(--ink-faint)"
      strokeWidth={0.6}
    />
  );
}
