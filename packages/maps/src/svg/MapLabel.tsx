import type { ReactNode } from 'react';

interface MapLabelProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly ink?: string;
  /** The colour around the letters that keeps them legible over lines; none when left out. */
  readonly halo?: string;
  readonly weight?: number;
  readonly italic?: boolean;
  readonly className?: string | undefined;
  readonly children: string;
}

/** Text on the map. Marks carry their own accessible names, so the letters are for the eye alone. */
export function MapLabel(props: MapLabelProps): ReactNode {
  const { halo, anchor = 'start' } = props;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: SVG text takes no focus
    <text
      className={props.className}
      x={tenths(props.x)}
      y={tenths(props.y)}
      fontSize={tenths(props.size)}
      textAnchor={anchor === 'start' ? undefined : anchor}
      fill={props.ink ?? 'var(--ink-muted)'}
      fontWeight={props.weight}
      fontStyle={props.italic ? 'italic' : undefined}
      {...(halo === undefined
        ? {}
        : { stroke: halo, strokeWidth: 2.5, strokeLinejoin: 'round', paintOrder: 'stroke' })}
      aria-hidden="true"
      pointerEvents="none"
    >
      {props.children}
    </text>
  );
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
