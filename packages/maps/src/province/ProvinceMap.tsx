import type { ReactNode } from 'react';
import { fillScaleFor } from '../mark/fill-scale-for.ts';
import { LinkLine } from '../mark/LinkLine.tsx';
import { type PlaceFinder, placeSymbols } from '../mark/placed-symbol.ts';
import { SymbolCircle } from '../mark/SymbolCircle.tsx';
import { circleBox, placeLabels } from '../svg/label-placing.ts';
import { MapFrame } from '../svg/MapFrame.tsx';
import { MapLabel } from '../svg/MapLabel.tsx';
import { ProvinceUnits } from './ProvinceUnits.tsx';
import { toPlane } from './plane.ts';
import { provinceGeometry } from './province-geometry.ts';
import type { ProvinceMapProps } from './province-map-props.ts';
import type { ProvinceUnit } from './province-unit.ts';
import { noteHeight, type Sheet, shapePath, sheetFor } from './sheet.ts';

/**
 * Lai Châu by its communes or districts: with their real boundaries where all have one, else as a sketch computed from
 * centres and areas, which is no survey and has no force as to boundaries. The note below says which.
 */
export function ProvinceMap(props: ProvinceMapProps): ReactNode {
  const { units, areas = [], links = [], symbols = [] } = props;
  const geometry = provinceGeometry(units, props.ground);
  const sheet = sheetFor(geometry.outline);
  const find = finderFor(units, sheet);
  const placed = placeSymbols(symbols, find, props.symbolScale);
  const taken = placed.map(circleBox);
  const frame = { left: 2, top: 2, right: sheet.width - 2, bottom: sheet.height - 24 };
  const named = placed.map(({ symbol, x, y, radius }) => ({ text: symbol.label, x, y, radius, size: 12 }));
  const labels = placeLabels(named, frame, taken, props.labelLimit ?? 0);
  return (
    <MapFrame {...props} width={sheet.width} height={sheet.height}>
      <clipPath id={`${props.id}-frame`}>
        <rect width={sheet.width} height={sheet.height - noteHeight} />
      </clipPath>
      <g clipPath={`url(#${props.id}-frame)`}>
        <g className="map-view">
          <ProvinceUnits
            units={units}
            shapes={geometry.shapes}
            sheet={sheet}
            areas={areas}
            fillScale={props.fillScale ?? fillScaleFor(areas)}
            taken={taken}
            names={props.unitNames ?? true}
          />
          <path
            d={shapePath(sheet, [geometry.outline])}
            fill="none"
            stroke="var(--line-strong)"
            strokeWidth={1.2}
            pointerEvents="none"
          />
          {links.map((link) => {
            const [from, to] = [find(link.from), link.to && find(link.to)];
            return from && to && <LinkLine key={link.key} link={link} from={from} to={to} bow={0.1} ends />;
          })}
          {placed.map((symbol) => (
            <SymbolCircle key={symbol.symbol.key} {...symbol} />
          ))}
          {labels.map((label) => (
            <MapLabel key={`${label.text}${label.x}`} {...label} size={12} halo="var(--map-land)">
              {label.text}
            </MapLabel>
          ))}
        </g>
      </g>
      <text x={14} y={sheet.height - 8} fontSize={12} fill="var(--ink-faint)">
        {geometry.isReal ? (props.boundaryNote ?? '') : props.schematicNote}
      </text>
    </MapFrame>
  );
}

function finderFor(units: readonly ProvinceUnit[], sheet: Sheet): PlaceFinder {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return (place) => {
    const point = 'unitId' in place ? byId.get(place.unitId) : 'longitude' in place ? place : undefined;
    if (!point) return undefined;
    const [x, y] = sheet.place(toPlane(point));
    return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
  };
}
