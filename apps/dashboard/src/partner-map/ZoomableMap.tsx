'use client';

import type { MapControl } from '@nhipcau/maps/enliven';
import { type ReactNode, useEffect, useRef, useState } from 'react';

interface ZoomableMapProps {
  readonly texts: { readonly in: string; readonly out: string; readonly whole: string };
  readonly children: ReactNode;
}

const BUTTON =
  'grid size-8 place-items-center rounded-sm border border-line-strong text-base leading-none hover:text-accent';

/**
 * Buttons that enlarge the map above them, never over a name on it; it is drawn on the server and whole
 * without them. Rows inside the same `data-tied` point at its marks.
 */
export function ZoomableMap({ texts, children }: ZoomableMapProps): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapControl | null>(null);

  useEffect(() => {
    let control: MapControl | undefined;
    let gone = false;
    let untie: (() => void) | undefined;
    void Promise.all([import('@nhipcau/maps/enliven'), import('./pointing.ts')]).then(
      ([{ enliven }, { tiePointing }]) => {
        const drawing = host.current?.querySelector('svg');
        if (gone || !(drawing instanceof SVGSVGElement)) return;
        control = enliven(drawing);
        const rows = drawing.closest('[data-tied]');
        if (rows !== null) untie = tiePointing(rows, control.select);
        setMap(control);
      },
    );
    return () => {
      gone = true;
      untie?.();
      control?.release();
    };
  }, []);

  const buttons =
    map === null
      ? []
      : [
          { sign: '+', name: texts.in, press: map.zoomIn },
          { sign: '−', name: texts.out, press: map.zoomOut },
          { sign: '⤢', name: texts.whole, press: map.reset },
        ];
  return (
    <div ref={host} className="map-host">
      {children}
      {buttons.length > 0 && (
        <div className="mt-1 flex justify-end gap-1 print:hidden">
          {buttons.map(({ sign, name, press }) => (
            <button
              key={sign}
              type="button"
              className={BUTTON}
              aria-label={name}
              title={name}
              onClick={press}
            >
              {sign}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
