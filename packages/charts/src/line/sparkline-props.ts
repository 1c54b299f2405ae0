import type { ColorToken } from '../mark/chart-mark.ts';

export interface SparklineProps {
  /** Unique on the page. */
  readonly id: string;
  /** What it shows, said in full: it is a picture. */
  readonly label: string;
  /** In order of time at equal steps; `null` leaves a gap. */
  readonly values: readonly (number | null)[];
  readonly color?: ColorToken | undefined;
  /** Pixels; 96 by 24 unless told. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}
