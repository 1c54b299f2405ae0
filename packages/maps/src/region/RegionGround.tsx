import type { ReactNode } from 'react';
import { regionProjection } from '../projection/region-projection.ts';
import { fromPlane } from '../province/plane.ts';
import { provinceOutline } from '../province/province-geometry.ts';
import type { ProvinceUnit } from '../province/province-unit.ts';
import { compactPath, type Point } from '../svg/compact-path.ts';
import type { BorderRegionMapProps } from './border-region-map-props.ts';
import { regionShapes } from './region-shapes.ts';

const partners = ['CN-YN', 'LA-OU', 'LA-PH', 'LA-LP'];

/** Countries, the partners' units, Viet Nam, and the outline of Lai Châu inside it. */
export function RegionGround({ id, units, partnerUnits = partners }: BorderRegionMapProps): ReactNode {
  const { VN, ...others } = regionShapes.countries;
  return (
    <>
      <path d={Object.values(others).join('')} fill="var(--map-land)" />
      {partnerUnits.map((unit) => (
        <path key={unit} d={regionShapes.units[unit]} fill="var(--accent-soft)" />
      ))}
      <path
        d={regionShapes.unitBorders}
        fill="none"
        stroke="var(--map-border)"
        strokeWidth={0.6}
        strokeLinejoin="round"
      />
      <path d={VN} fill="var(--map-home)" fillOpacity={0.45} />
      <clipPath id={`${id}-home`}>
        <path d={VN} />
      </clipPath>
      <path
        d={outlinePath(units)}
        clipPath={`url(#${id}-home)`}
        fill="var(--map-home)"
        stroke="var(--accent)"
        strokeWidth={1.4}
        strokeLinejoin="round"
      />
      <path
        d={regionShapes.countryBorders}
        fill="none"
        stroke="var(--line-strong)"
        strokeWidth={1.3}
        strokeLinejoin="round"
      />
    </>
  );
}

function outlinePath(units: readonly ProvinceUnit[]): string {
  const project = regionProjection().clipExtent(null);
  const ring = provinceOutline(units).flatMap((corner): Point[] => {
    const { longitude, latitude } = fromPlane(corner);
    const point = project([longitude, latitude]);
    return point ? [point] : [];
  });
  return compactPath([ring], true);
}
