import type { ReactNode } from 'react';
import { Mark } from './Mark.tsx';
import type { PlacedSymbol } from './placed-symbol.ts';

/** A proportional circle; hollow where no value is stated. */
export function SymbolCircle({ symbol, x, y, radius }: PlacedSymbol): ReactNode {
  const stated = symbol.value !== null;
  const edge = symbol.selected === true ? 'var(--ink)' : stated ? 'var(--map-symbol)' : 'var(--not-stated)';
  return (
    <Mark mark={symbol}>
      <circle
        cx={x}
        cy={y}
        r={radius}
        fill={stated ? 'var(--map-symbol)' : 'var(--surface)'}
        fillOpacity={symbol.selected === true ? 0.9 : 0.5}
        stroke={symbol.demo === true ? 'var(--demo)' : edge}
        strokeWidth={symbol.selected === true ? 2 : 1}
        strokeDasharray={symbol.demo === true ? '3 2' : undefined}
      />
    </Mark>
  );
}
