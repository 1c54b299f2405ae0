import type { ReactNode } from 'react';
import { MapLabel } from '../svg/MapLabel.tsx';
import { NamedGroup } from '../svg/NamedGroup.tsx';
import type { ArchipelagoNames } from './world-map-props.ts';
import { findOnWorldMap, laiChau, worldShapes } from './world-shapes.ts';
import { worldWidths } from './world-widths.ts';

interface WorldHomeProps {
  readonly homeLabel: string;
  readonly archipelagos: ArchipelagoNames;
}

/** Viet Nam with its archipelagos, and the place of Lai Châu in it. */
export function WorldHome({ homeLabel, archipelagos }: WorldHomeProps): ReactNode {
  const home = findOnWorldMap(laiChau);
  return (
    <>
      <g className="map-home" fill="var(--map-home)">
        <path d={worldShapes.countries.VN} stroke="var(--accent)" strokeWidth={0.6} strokeLinejoin="round" />
        <ArchipelagoDots name={archipelagos.hoangSa} islets={worldShapes.archipelagos.hoangSa} line={0} />
        <ArchipelagoDots name={archipelagos.truongSa} islets={worldShapes.archipelagos.truongSa} line={1} />
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
  /** Which of the two names it is, from the north. */
  readonly line: 0 | 1;
}

/** Names of islands stand in the open ocean east of the Philippines, joined to them by a hairline. */
function ArchipelagoDots({ name, islets, line }: ArchipelagoDotsProps): ReactNode {
  const east = [...islets].sort((a, b) => b.x - a.x)[0];
  if (!east) return null;
  return (
    <NamedGroup name={name} className="map-archipelago">
      {islets.map(({ x, y }) => (
        <circle key={`${x},${y}`} cx={x} cy={y} r={0.9} fill="var(--accent)" />
      ))}
      {worldWidths.map(({ className, archipelagos: { x, lines } }) => (
        <path
          key={className}
          className={className}
          d={`M${east.x + 2} ${east.y}L${x - 2} ${lines[line] - 3}`}
          stroke="var(--ink-faint)"
          strokeWidth={0.5}
        />
      ))}
      {worldWidths.map(({ className, archipelagos: { size, x, lines } }) => (
        <MapLabel
          key={className}
          className={className}
          x={x}
          y={lines[line]}
          size={size}
          italic
          halo="var(--map-water)"
        >
          {name}
        </MapLabel>
      ))}
    </NamedGroup>
  );
}
