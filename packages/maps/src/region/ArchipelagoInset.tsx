import type { ReactNode } from 'react';
import { insetSize, regionSize } from '../projection/region-projection.ts';
import type { Box } from '../svg/label-placing.ts';
import { MapLabel } from '../svg/MapLabel.tsx';
import { NamedGroup } from '../svg/NamedGroup.tsx';
import type { ArchipelagoNames } from '../world/world-map-props.ts';
import { regionShapes } from './region-shapes.ts';

const left = regionSize.width - insetSize.width;
const top = regionSize.height - insetSize.height;

/** The ground that the inset covers. */
export const insetBox: Box = {
  left: left - 6,
  top: top - 6,
  right: regionSize.width,
  bottom: regionSize.height,
};

/** The whole of Viet Nam, small, so that Hoàng Sa and Trường Sa stand where they are. */
export function ArchipelagoInset({ names }: { readonly names: ArchipelagoNames }): ReactNode {
  const { home, archipelagos } = regionShapes.inset;
  return (
    <g transform={`translate(${left} ${top})`}>
      <rect {...insetSize} fill="var(--map-water)" stroke="var(--line-strong)" />
      <path d={home} fill="var(--map-home)" stroke="var(--accent)" strokeWidth={0.7} strokeLinejoin="round" />
      <Islets name={names.hoangSa} islets={archipelagos.hoangSa} labelY={82} />
      <Islets name={names.truongSa} islets={archipelagos.truongSa} labelY={198} />
    </g>
  );
}

interface IsletsProps {
  readonly name: string;
  readonly islets: readonly { readonly x: number; readonly y: number }[];
  readonly labelY: number;
}

function Islets({ name, islets, labelY }: IsletsProps): ReactNode {
  return (
    <NamedGroup name={name} className="map-archipelago">
      {islets.map(({ x, y }) => (
        <circle key={`${x},${y}`} cx={x} cy={y} r={1.1} fill="var(--accent)" />
      ))}
      <MapLabel
        className="map-wide"
        x={insetSize.width - 5}
        y={labelY}
        size={9.5}
        anchor="end"
        italic
        halo="var(--map-water)"
      >
        {name}
      </MapLabel>
      {halves(name).map((half, index) => (
        <MapLabel
          key={half}
          className="map-narrow"
          x={insetSize.width - 5}
          y={labelY - 14 + index * 17}
          size={16}
          anchor="end"
          italic
          halo="var(--map-water)"
        >
          {half}
        </MapLabel>
      ))}
    </NamedGroup>
  );
}

/** A name in two lines, for a map that is drawn small. */
function halves(name: string): readonly string[] {
  const words = name.split(' ');
  const middle = Math.floor(words.length / 2);
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
}
