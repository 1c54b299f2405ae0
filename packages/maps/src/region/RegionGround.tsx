import type { ReactNode } from 'react';
import type { BorderRegionMapProps } from './border-region-map-props.ts';
import { outlinePath } from './home-outline.ts';
import { regionShapes } from './region-shapes.ts';

const partners = ['CN-YN', 'LA-OU', 'LA-PH', 'LA-LP'];

/** Widens the sketch by some three kilometres, so that it reaches the state border, which then bounds it. */
const edge = 5.6;

/** Countries, the partners' units, Viet Nam, and the outline of Lai Châu inside it. */
export function RegionGround({ id, units, partnerUnits = partners }: BorderRegionMapProps): ReactNode {
  const { VN, ...others } = regionShapes.countries;
  const home = outlinePath(units);
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
      <path d={VN} fill="color-mix(in oklab, var(--map-home) 50%, var(--map-land))" />
      <clipPath id={`${id}-home`}>
        <path d={VN} />
      </clipPath>
      <g clipPath={`url(#${id}-home)`} strokeLinejoin="round">
        <path d={home} fill="none" stroke="var(--accent)" strokeWidth={edge + 2.6} />
        <path d={home} fill="var(--map-home)" stroke="var(--map-home)" strokeWidth={edge} />
      </g>
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
