import type { ReactNode } from 'react';
import { nameIn } from '../reader/name-in.ts';
import type { Reader } from '../reader/reader.ts';
import { sectorColor } from './sector-color.ts';

interface SectorNameProps {
  readonly sector: { readonly code: string; readonly name: string; readonly nameEn: string };
  readonly reader: Reader;
}

/** One of the province's sectors with the colour that it has on every page. */
export function SectorName({ sector, reader }: SectorNameProps): ReactNode {
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <span
        className="inline-block size-2.5 shrink-0 rounded-[2px]"
        style={{ background: `var(${sectorColor(sector.code)})` }}
        aria-hidden="true"
      />
      {nameIn(reader.language, sector)}
    </span>
  );
}
