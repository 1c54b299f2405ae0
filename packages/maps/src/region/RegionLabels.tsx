import type { ReactNode } from 'react';
import type { PlacedSymbol } from '../mark/placed-symbol.ts';
import { regionSize } from '../projection/region-projection.ts';
import { type Box, circleBox, overlap, placeLabels, textWidth } from '../svg/label-placing.ts';
import { MapLabel } from '../svg/MapLabel.tsx';

import { insetBox } from './ArchipelagoInset.tsx';
import type { BorderRegionMapProps } from './border-region-map-props.ts';
import { outlineCentre } from './home-outline.ts';
import { regionShapes } from './region-shapes.ts';

interface RegionLabelsProps extends BorderRegionMapProps {
  readonly placed: readonly PlacedSymbol[];
  /** Ends of lines, which no name may cover. */
  readonly ends: readonly { readonly x: number; readonly y: number }[];
}

const frame = { left: 4, top: 4, right: regionSize.width - 4, bottom: regionSize.height - 4 };

/** How much larger names are set for a map that is drawn small; the style sheet shows one of the two sets. */
const widths = [
  { className: 'map-wide', larger: 1 },
  { className: 'map-narrow', larger: 1.7 },
] as const;

export function RegionLabels(props: RegionLabelsProps): ReactNode {
  return widths.map((width) => <LabelsAt key={width.className} {...props} width={width} />);
}

/** Names of marks first, since they carry the message; then those of the ground, where room is left. */
function LabelsAt(props: RegionLabelsProps & { readonly width: (typeof widths)[number] }): ReactNode {
  const { placed, ends } = props;
  const { larger, className } = props.width;
  const size = 12 * larger;
  const dots = ends.map(({ x, y }) => circleBox({ x, y, radius: 4 }));
  const taken: Box[] = [insetBox, ...placed.map(circleBox), ...dots];
  const named = placed.map(({ symbol, x, y, radius }) => ({ text: symbol.label, x, y, radius, size }));
  const home = groundName(props.homeLabel, outlineCentre(props.units), 13 * larger, taken);
  const labels = placeLabels(named, frame, taken, props.labelLimit ?? 20);
  const marked = new Set(labels.map(({ text }) => text));
  const ground = Object.entries(props.placeNames).flatMap(([place, text]) => {
    const country = place.length === 2;
    if (marked.has(text)) return [];
    const spot = country ? countrySpots[place] : regionShapes.centres[place];
    const name = groundName(text, spot, (country ? 15 : 12) * larger, taken);
    return name ? [{ ...name, country }] : [];
  });
  return (
    <g className={`map-labels ${className}`}>
      {ground.map(({ text, x, y, size, country }) => (
        <MapLabel key={text} x={x} y={y} size={size} anchor="middle" ink="var(--ink-faint)" italic={!country}>
          {country ? text.toLocaleUpperCase('vi') : text}
        </MapLabel>
      ))}
      {home && (
        <MapLabel {...home} anchor="middle" weight={700} ink="var(--ink)" halo="var(--map-home)">
          {home.text}
        </MapLabel>
      )}
      {labels.map((label) => (
        <MapLabel
          key={`${label.text}${label.x}`}
          {...label}
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

/** Where the names of countries stand on this map, clear of the partners' units. */
const countrySpots: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  CN: { x: 660, y: 110 },
  LA: { x: 262, y: 604 },
  VN: { x: 585, y: 372 },
  MM: { x: 62, y: 420 },
  TH: { x: 110, y: 590 },
};

interface GroundName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A name centred on its spot, moved up or down a little where something stands there already. */
function groundName(
  text: string,
  spot: { readonly x: number; readonly y: number } | undefined,
  size: number,
  taken: Box[],
): GroundName | undefined {
  if (!spot) return undefined;
  const half = textWidth(text, size) / 2 + 2;
  for (const shift of [0, 16, -16, 32, -32, 48, -48]) {
    const y = spot.y + size * 0.35 + shift;
    const box = { left: spot.x - half, top: y - size * 0.8, right: spot.x + half, bottom: y + size * 0.3 };
    const free = !taken.some((other) => overlap(box, other));
    if (!free || box.top < frame.top || box.bottom > frame.bottom) continue;
    taken.push(box);
    return { text, x: spot.x, y, size };
  }
  return undefined;
}
