import type { ReactNode } from 'react';
import type { PlacedSymbol } from '../mark/placed-symbol.ts';
import { worldSize } from '../projection/world-projection.ts';
import { type Box, circleBox, placeLabels } from '../svg/label-placing.ts';
import { MapLabel } from '../svg/MapLabel.tsx';
import { findOnWorldMap, laiChau } from './world-shapes.ts';

interface WorldLabelsProps {
  readonly placed: readonly PlacedSymbol[];
  readonly homeLabel: string;
  readonly limit: number;
}

const size = 11;
/** Ground of the archipelagos and of their names. */
const reserved: Box = { left: 736, top: 167, right: 886, bottom: 217 };

export function WorldLabels({ placed, homeLabel, limit }: WorldLabelsProps): ReactNode {
  const taken = [reserved, ...placed.map(circleBox)];
  const frame = { left: 2, top: 2, right: worldSize.width - 2, bottom: worldSize.height - 2 };
  const home = findOnWorldMap(laiChau) ?? { x: 0, y: 0 };
  const homeLabels = placeLabels([{ ...home, text: homeLabel, radius: 3, size }], frame, taken, 1);
  const named = placed.map(({ symbol, x, y, radius }) => ({ text: symbol.label, x, y, radius, size }));
  const labels = placeLabels(named, frame, taken, limit);
  return (
    <g className="map-labels">
      {homeLabels.map((label) => (
        <MapLabel
          key={label.text}
          {...label}
          size={size}
          weight={700}
          ink="var(--ink)"
          halo="var(--map-land)"
        >
          {label.text}
        </MapLabel>
      ))}
      {labels.map((label) => (
        <MapLabel key={`${label.text}${label.x}`} {...label} size={size} halo="var(--map-land)">
          {label.text}
        </MapLabel>
      ))}
    </g>
  );
}
