/** How names are set on a map that is drawn wide, or narrow as on a phone; the style sheet shows one of the two. */
export interface WorldWidth {
  readonly className: 'map-wide' | 'map-narrow';
  /** Letter size in the unit of the viewBox. */
  readonly size: number;
  readonly legendSize: number;
  /** How many of the names there is room for. */
  readonly share: number;
  readonly archipelagos: {
    readonly size: number;
    readonly x: number;
    readonly lines: readonly [number, number];
  };
}

export const worldWidths: readonly WorldWidth[] = [
  {
    className: 'map-wide',
    size: 12,
    legendSize: 13,
    share: 1,
    archipelagos: { size: 10, x: 792, lines: [178, 212] },
  },
  {
    className: 'map-narrow',
    size: 23,
    legendSize: 19,
    share: 0.5,
    archipelagos: { size: 17, x: 780, lines: [176, 220] },
  },
];
