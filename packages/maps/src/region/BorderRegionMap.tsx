import type { ReactNode } from 'react';
import { fillColour } from '../mark/fill-colour.ts';
import { fillScaleFor } from '../mark/fill-scale-for.ts';
import { LinkLine } from '../mark/LinkLine.tsx';
import { Mark } from '../mark/Mark.tsx';
import { placeSymbols } from '../mark/placed-symbol.ts';
import { SymbolCircle } from '../mark/SymbolCircle.tsx';
import { regionSize } from '../projection/region-projection.ts';
import { provinceOutline } from '../province/province-geometry.ts';
import { MapFrame } from '../svg/MapFrame.tsx';
import { laiChau } from '../world/world-shapes.ts';
import { ArchipelagoInset } from './ArchipelagoInset.tsx';
import type { BorderRegionMapProps } from './border-region-map-props.ts';
import { RegionGround } from './RegionGround.tsx';
import { RegionLabels } from './RegionLabels.tsx';
import { findOnBorderRegionMap, regionShapes } from './region-shapes.ts';

/** Room below the picture for the note. */
const noteHeight = 26;

/** Lai Châu between Yunnan and northern Laos; an inset shows Viet Nam with Hoàng Sa and Trường Sa. */
export function BorderRegionMap(props: BorderRegionMapProps): ReactNode {
  const { symbols = [], links = [] } = props;
  const placed = placeSymbols(symbols, findOnBorderRegionMap, props.symbolScale);
  const joined = links.flatMap((link) => {
    const from = findOnBorderRegionMap(link.from);
    const to = findOnBorderRegionMap(link.to ?? laiChau);
    return from && to ? [{ link, from, to }] : [];
  });
  return (
    <MapFrame {...props} width={regionSize.width} height={regionSize.height + noteHeight}>
      <clipPath id={`${props.id}-frame`}>
        <rect {...regionSize} />
      </clipPath>
      <g clipPath={`url(#${props.id}-frame)`}>
        <rect {...regionSize} fill="var(--map-water)" />
        <g className="map-view">
          <RegionGround {...props} />
          <RegionAreas {...props} />
          {joined.map(({ link, from, to }) => (
            <LinkLine key={link.key} link={link} from={from} to={to} bow={0.12} ends />
          ))}
          {placed.map((symbol) => (
            <SymbolCircle key={symbol.symbol.key} {...symbol} />
          ))}
          <RegionLabels {...props} placed={placed} ends={joined.flatMap(({ from, to }) => [from, to])} />
        </g>
        <ArchipelagoInset names={props.archipelagos} />
      </g>
      <text x={12} y={regionSize.height + 18} fontSize={12} fill="var(--ink-faint)">
        {provinceOutline(props.units).isReal ? (props.boundaryNote ?? '') : props.schematicNote}
      </text>
    </MapFrame>
  );
}

function RegionAreas({ areas = [], fillScale = fillScaleFor(areas) }: BorderRegionMapProps): ReactNode {
  return areas.map((area) => {
    const path = regionShapes.units[area.areaId];
    if (path === undefined) return null;
    return (
      <Mark key={area.key} mark={area}>
        <path
          d={path}
          fill={fillColour(area.value, fillScale)}
          stroke={area.selected === true ? 'var(--ink)' : 'var(--map-border)'}
          strokeWidth={area.selected === true ? 1.6 : 0.6}
        />
      </Mark>
    );
  });
}
