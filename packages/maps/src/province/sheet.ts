import { compactPath, type Point } from '../svg/compact-path.ts';
import type { Shape } from './cells.ts';

/** The drawing's sheet: how kilometres fall on it, and its size. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  place(point: Point): Point;
}

const width = 800;
const padding = 14;
/** Room below the picture for the note. */
export const noteHeight = 26;

export function sheetFor(outline: readonly (readonly Point[])[]): Sheet {
  const xs = outline.flat().map(([x]) => x);
  const ys = outline.flat().map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const scale = (width - 2 * padding) / (Math.max(...xs) - left);
  return {
    width,
    height: Math.ceil((Math.max(...ys) - top) * scale + 2 * padding + noteHeight),
    place: ([x, y]) => [padding + (x - left) * scale, padding + (y - top) * scale],
  };
}

export function onSheet(sheet: Sheet, shape: Shape): Point[][][] {
  return shape.map((polygon) => polygon.map((ring) => ring.map(sheet.place)));
}

export function shapePath(sheet: Sheet, shape: Shape): string {
  return compactPath(onSheet(sheet, shape).flat(), true);
}
