/** A value with its text, such as `{ value: 5e9, label: '5 tỷ đồng' }`. */
export interface LegendStep {
  readonly value: number;
  readonly label: string;
}

/** A place in the unit of the drawing that a legend stands in. */
export interface LegendCorner {
  readonly x: number;
  readonly y: number;
}

/** A legend that a map draws within itself, where its sizes are the map's own at any width. */
export interface MapLegend {
  readonly title: string;
  readonly steps: readonly LegendStep[];
}
