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

export const wideFlow = { width: 760, font: 12, line: 16, padding: 9, header: 26, gap: 12, room: 84 };

/** Stages as columns from left to right, each centred on the tallest. */
export function wideLayout(chain: FlowChain): FlowLayout & { readonly height: number } {
  const { width, font, line, padding, header, gap, room } = wideFlow;
  const breadth = ribbonScale(chain, room);
  const count = Math.max(1, chain.stages.length);
  const boxWidth = count <= 3 ? 176 : Math.min(148, (width * 0.76) / count);
  const step = count > 1 ? (width - boxWidth) / (count - 1) : 0;
  const columns = chain.stages.map((_, stage) =>
    chain.stations
      .filter((station) => station.stage === stage)
      .map((station) => {
        const lines = boxLines(station, boxWidth - 2 * padding - 4, font);
        const text = lines.length === 0 ? 0 : lines.length * line + 2 * padding - 4;
        return { station, lines, tall: Math.max(text, carriedBreadth(station, chain, breadth)) };
      }),
  );
  const tallOf = (column: (typeof columns)[number]) =>
    sum(column, (one) => one.tall) + gap * Math.max(0, column.length - 1);
  const height = max(columns, tallOf) ?? 0;
  const boxes = columns.flatMap((column, stage) => {
    let across = header + (height - tallOf(column)) / 2;
    return column.map(({ station, lines, tall }): FlowBox => {
      const box = {
        station,
        lines,
        along: rounded(stage * step),
        across: rounded(across),
        length: rounded(boxWidth),
        breadth: rounded(tall),
      };
      across += tall + gap;
      return box;
    });
  });
  return { boxes, ribbons: placeRibbons(chain, boxes, breadth), height: Math.ceil(header + height + 2) };
}
