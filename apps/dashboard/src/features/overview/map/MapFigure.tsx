import type { ReactNode } from 'react';

/** A map beside its list; above it on a narrow screen. */
export function MapFigure({ map, table }: { readonly map: ReactNode; readonly table: ReactNode }): ReactNode {
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <div className="min-w-0 self-start" data-map-host>
        {map}
      </div>
      <div className="min-w-0">{table}</div>
    </div>
  );
}
