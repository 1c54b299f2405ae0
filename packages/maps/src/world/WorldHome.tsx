import type { ReactNode } from 'react';
import { MapLabel } from '../svg/MapLabel.tsx';
import { NamedGroup } from '../svg/NamedGroup.tsx';
import type { ArchipelagoNames } from './world-map-props.ts';
import { findOnWorldMap, laiChau, worldShapes } from './world-shapes.ts';

interface WorldHomeProps {
  readonly homeLabel: string;
  readonly archipelagos: ArchipelagoNames;
}

/** Names of islands stand in the open ocean east of the Philippines, joined to them by a hairline. */
const archipelagoLabelX = 792;

/** Viet Nam with its archipelagos, and the place of Lai Châu in it. */
export function WorldHome({ homeLabel, archipelagos }: WorldHomeProps): ReactNode {
  const home = findOnWorldMap(laiChau);
  return (
    <>
      <g className="map-home" fill="var(--map-home)">
        <path d={worldShapes.countries.VN} stroke="var(--accent)" strokeWidth={0.6} strokeLinejoin="round" />
        <ArchipelagoDots name={archipelagos.hoangSa} islets={worldShapes.archipelagos.hoangSa} labelY={178} />
        <ArchipelagoDots
          name={archipelagos.truongSa}
          islets={worldShapes.archipelagos.truongSa}
          labelY={212}
        />
      </g>
      {home && (
        <circle
          cx={home.x}
          cy={home.y}
          r={2.6}
          fill="var(--surface)"
          stroke="var(--accent)"
          strokeWidth={1.6}
        >
          <title>{homeLabel}</title>
        </circle>
      )}
    </>
  );
}

interface ArchipelagoDotsProps {
  readonly name: string;
  readonly islets: readonly { readonly x: number; readonly y: number }[];
  readonly labelY: number;
}

function ArchipelagoDots({ name, islets, labelY }: ArchipelagoDotsProps): ReactNode {
  const east = [...islets].sort((a, b) => b.x - a.x)[0];
  if (!east) return null;
  return (
    <NamedGroup name={name} className="map-archipelago">
      {islets.map(({ x, y }) => (
        <circle key={`${x},${y}`} cx={x} cy={y} r={0.9} fill="var(--accent)" />
      ))}
      <path
        d={`M${east.x + 2} ${east.y}L${archipelagoLabelX - 2} ${labelY - 3}`}
        stroke="var(--ink-faint)"
        strokeWidth={0.5}
      />
      <MapLabel x={archipelagoLabelX} y={labelY} size={9} italic halo="var(--map-water)">
        {name}
      </MapLabel>
    </NamedGroup>
  );
}
