import { max, sum } from 'd3-array';
import { rounded } from '../geometry/rounded.ts';
import type { FlowChain } from './flow-chain.ts';
import {
  boxLines,
  carriedBreadth,
  type FlowBox,
  type FlowLayout,
  placeRibbons,
  ribbonScale,
} from './flow-layout.ts';

export const narrowFlow = {
  width: 340,
  font: 12,
  line: 16,
  padding: 9,
  header: 20,
  gap: 8,
  ribbon: 30,
  room: 64,
};

/** Stages as rows from top to bottom; the boxes of a row share its width. */
export function narrowLayout(
  chain: FlowChain,
): FlowLayout & { readonly height: number; readonly tops: readonly number[] } {
  const { width, font, line, padding, header, gap, ribbon, room } = narrowFlow;
  const breadth = ribbonScale(chain, room);
  const tops: number[] = [];
  const boxes: FlowBox[] = [];
  let along = 0;
  for (const stage of chain.stages.keys()) {
    const row = chain.stations.filter((station) => station.stage === stage);
    const passing = row.filter((station) => station.node === null);
    const passingRoom = sum(passing, (station) => carriedBreadth(station, chain, breadth));
    const shared = (width - passingRoom - gap * (row.length - 1)) / Math.max(1, row.length - passing.length);
    const filled = row.map((station) => ({
      station,
      lines: boxLines(station, shared - 2 * padding - 2, font),
    }));
    const tall = (max(filled, (one) => one.lines.length) ?? 0) * line + 2 * padding - 4;
    tops.push(along);
    along += header;
    let across = 0;
    for (const { station, lines } of filled) {
      const wide = station.node === null ? carriedBreadth(station, chain, breadth) : shared;
      boxes.push({ station, lines, along, across: rounded(across), length: tall, breadth: rounded(wide) });
      across += wide + gap;
    }
    along += tall + ribbon;
  }
  return { boxes, ribbons: placeRibbons(chain, boxes, breadth), height: Math.ceil(along - ribbon + 2), tops };
}
