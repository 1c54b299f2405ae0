import { scaleLinear } from 'd3-scale';

/** An axis from zero to a round number, with few round ticks. */
export interface NiceScale {
  readonly max: number;
  readonly ticks: readonly number[];
  /** Share of the axis (0 to 1) that a value takes; values below zero take none. */
  share(value: number): number;
}

/** `count` is how many steps are wanted; the answer has one more or fewer where that makes them round. */
export function niceScale(largest: number, count = 4): NiceScale {
  const scale = scaleLinear()
    .domain([0, largest > 0 ? largest : 1])
    .nice(count)
    .clamp(true);
  const max = scale.domain()[1] ?? 1;
  return { max, ticks: largest > 0 ? scale.ticks(count) : [0], share: (value) => scale(value) };
}
