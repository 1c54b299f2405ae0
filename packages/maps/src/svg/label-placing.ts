export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The hairline from the thing to a name that stands further off. */
  readonly leader?: { readonly from: Spot; readonly to: Spot };
}

/** A thing to be named: its centre, how far the name must stay off, and the letter size. */
export interface Named {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly size: number;
}

interface Candidate {
  readonly label: Label;
  readonly box: Box;
}

/** Width of a name in Be Vietnam Pro or a like sans-serif, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  return [...text].length * size * 0.58;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Names beside their things, first come first served: right, left, above or below, the first of these that is inside
 * `frame` and free of `taken`; with `reach`, else up to so far off, at the end of a hairline. A name that finds no
 * place is left out. `taken` grows.
 */
export function placeLabels(
  things: readonly Named[],
  frame: Box,
  taken: Box[],
  limit: number,
  reach: number = 0,
): Label[] {
  const labels: Label[] = [];
  for (const thing of things) {
    if (labels.length >= limit) break;
    const isFree = ({ box }: Candidate) => inside(box, frame) && !taken.some((b) => overlap(b, box));
    const found = beside(thing).find(isFree) ?? further(thing, reach).find(isFree);
    if (!found) continue;
    taken.push(found.box);
    labels.push(found.label);
  }
  return labels;
}

export function circleBox({ x, y, radius }: { x: number; y: number; radius: number }): Box {
  const half = radius * 0.85;
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

function inside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

function beside({ text, x, y, radius, size }: Named): Candidate[] {
  const away = radius + 3;
  const labels: Label[] = [
    { text, x: x + away, y: y + size * 0.35, anchor: 'start' },
    { text, x: x - away, y: y + size * 0.35, anchor: 'end' },
    { text, x, y: y - away - size * 0.1, anchor: 'middle' },
    { text, x, y: y + away + size * 0.75, anchor: 'middle' },
  ];
  return labels.map((label) => ({ label, box: boxOf(label, size) }));
}

const turn = Math.PI / 8;
/** Directions of hairlines, the flattest first: names to the left and right of a crowd read best. */
const directions = [0, 8, 1, -1, 7, -7, 2, -2, 6, -6, 3, -3, 5, -5].map((step) => step * turn);

/** Places at the ends of hairlines, the nearest first. */
function further({ text, x, y, radius, size }: Named, reach: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (let away = size * 1.2; away <= reach; away += size * 0.8) {
    for (const direction of directions) {
      const [dx, dy] = [Math.cos(direction), Math.sin(direction)];
      const to = { x: x + dx * (radius + away), y: y + dy * (radius + away) };
      const anchor = dx > 0 ? 'start' : 'end';
      const label: Label = {
        text,
        x: to.x + (dx > 0 ? 2 : -2),
        y: to.y + size * 0.35,
        anchor,
        leader: { from: { x: x + dx * radius, y: y + dy * radius }, to },
      };
      candidates.push({ label, box: boxOf(label, size) });
    }
  }
  return candidates;
}

function boxOf({ text, x, y, anchor }: Label, size: number): Box {
  const width = textWidth(text, size);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 };
}
