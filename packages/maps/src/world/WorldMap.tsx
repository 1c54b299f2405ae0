import type { ReactNode } from 'react';
import { ArcLine } from '../mark/ArcLine.tsx';
import { fillColour } from '../mark/fill-colour.ts';
import { LinkLine } from '../mark/LinkLine.tsx';
import { Mark } from '../mark/Mark.tsx';
import type { MapLink } from '../mark/map-mark.ts';
import { arcStart, placeArcs } from '../mark/placed-arc.ts';
import { placeSymbols } from '../mark/placed-symbol.ts';
import { SymbolCircle } from '../mark/SymbolCircle.tsx';
import { worldSize } from '../projection/world-projection.ts';
import { MapFrame } from '../svg/MapFrame.tsx';
import { WorldHome } from './WorldHome.tsx';
import { WorldLabels } from './WorldLabels.tsx';
import { WorldLegend } from './WorldLegend.tsx';
import type { WorldMapProps } from './world-map-props.ts';
import { findOnWorldMap, laiChau, worldShapes } from './world-shapes.ts';

/** The world with the partners' countries; Viet Nam with Hoàng Sa and Trường Sa stands out. */
export function WorldMap(props: WorldMapProps): ReactNode {
  const placed = placeSymbols(props.symbols ?? [], findOnWorldMap, props.symbolScale);
  const arcs = placeArcs(props.arcs ?? [], findOnWorldMap, laiChau, props.arcScale);
  return (
    <MapFrame {...props} {...worldSize}>
      <rect {...worldSize} fill="var(--map-water)" />
      <g className="map-view">
        <path d={worldShapes.land} fill="var(--map-land)" />
        <WorldAreas {...props} />
        <path
          d={worldShapes.borders}
          fill="none"
          stroke="var(--map-border)"
          strokeWidth={0.5}
          strokeLinejoin="round"
        />
        <WorldHome homeLabel={props.homeLabel} archipelagos={props.archipelagos} />
        {(props.links ?? []).map((link) => (
          <WorldLink key={link.key} link={link} />
        ))}
        {arcs.map((arc) => (
          <ArcLine key={arc.arc.key} {...arc} />
        ))}
        {placed.map((symbol) => (
          <SymbolCircle key={symbol.symbol.key} {...symbol} />
        ))}
        <WorldLabels
          placed={[...placed, ...arcs.map(arcStart)]}
          homeLabel={props.homeLabel}
          limit={props.labelLimit ?? 12}
        />
      </g>
      <WorldLegend {...props} />
    </MapFrame>
  );
}

function WorldAreas({ areas = [], fillScale }: WorldMapProps): ReactNode {
  return areas.map((area) => {
    const path = worldShapes.countries[area.areaId];
    if (path === undefined) return null;
    return (
      <Mark key={area.key} mark={area}>
        <path
          d={path}
          fill={fillScale ? fillColour(area.value, fillScale) : 'var(--accent-soft)'}
          stroke={area.selected === true ? 'var(--ink)' : undefined}
          strokeWidth={area.selected === true ? 1.4 : undefined}
        />
      </Mark>
    );
  });
}

function WorldLink({ link }: { link: MapLink }): ReactNode {
  const from = findOnWorldMap(link.from);
  const to = findOnWorldMap(link.to ?? laiChau);
  return from && to ? <LinkLine link={link} from={from} to={to} bow={0.18} ends={false} /> : null;
}
