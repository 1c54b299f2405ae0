import { type NiceScale, niceScale } from '../geometry/nice-scale.ts';
import { rounded } from '../geometry/rounded.ts';

/** Measures of the picture in pixels; only its height is fixed, the width follows the page. */
export interface PlotFrame {
  readonly scale: NiceScale;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  y(value: number): number;
}

const roomAbove = 16;
const roomBelow = 36;

export function plotFrame(largest: number, plotHeight: number): PlotFrame {
  const scale = niceScale(largest, plotHeight < 150 ? 3 : 4);
  const bottom = roomAbove + plotHeight;
  return {
    scale,
    top: roomAbove,
    bottom,
    height: bottom + roomBelow,
    y: (value) => rounded(bottom - scale.share(value) * plotHeight),
  };
}
