import type { ReactNode } from 'react';

export interface YearValue {
  readonly year: number;
  readonly value: number;
  /** The value in words. */
  readonly said: string;
}

interface YearColumnsProps {
  readonly label: string;
  readonly values: readonly YearValue[];
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

const HEIGHT = 36;

/** A column for each year, those of the span dark; the handles beneath stand under the middle of theirs. */
export function YearColumns({ label, values, first, last, from, to }: YearColumnsProps): ReactNode {
  const largest = Math.max(...values.map(({ value }) => value), 1);
  const width = (last - first + 1) * 10;
  const said = values.map(({ year, said: words }) => `${year}: ${words}`).join('; ');
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="block h-9 w-full"
      role="img"
      aria-label={`${label}. ${said}`}
    >
      {values.map(({ year, value, said: words }) => {
        const height = Math.max(value > 0 ? 1 : 0, Math.round((value / largest) * HEIGHT * 10) / 10);
        return (
          <g key={year} data-tooltip={`${year}\n${words}`}>
            <rect x={(year - first) * 10} y={0} width={10} height={HEIGHT} fill="transparent" />
            <rect
              x={(year - first) * 10 + 1}
              y={HEIGHT - height}
              width={8}
              height={height}
              fill={year >= from && year <= to ? 'var(--committed)' : 'var(--line-strong)'}
            />
          </g>
        );
      })}
    </svg>
  );
}
