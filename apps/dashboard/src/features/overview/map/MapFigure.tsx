import type { ReactNode } from 'react';

interface MapFigureProps {
  readonly map: ReactNode;
  readonly legend: ReactNode;
  readonly table: ReactNode;
}

/** A map with its legend beside its list; above it on a narrow screen. */
export function MapFigure({ map, legend, table }: MapFigureProps): ReactNode {
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <div className="min-w-0 self-start" data-map-host>
        {map}
        <div className="mt-3">{legend}</div>
      </div>
      <div className="min-w-0">{table}</div>
    </div>
  );
}
