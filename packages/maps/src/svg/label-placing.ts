export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A thing to be named: its centre, how far the name must stay off, and the letter size. */
export interface Named {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly size: number;
}

/** Width of a name in Be Vietnam Pro or a like sans-serif, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  return [...text].length * size * 0.58;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Names beside their things, first come first served: right, left, above or below, the first of these that
 * is inside `frame` and free of `taken`. A name that finds no place is left out. `taken` grows.
 */
export function placeLabels(things: readonly Named[], frame: Box, taken: Box[], limit: number): Label[] {
  const labels: Label[] = [];
  for (const thing of things) {
    if (labels.length >= limit) break;
    const found = candidates(thing).find(
      ({ box }) => inside(box, frame) && !taken.some((b) => overlap(b, box)),
    );
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

function candidates({ text, x, y, radius, size }: Named): { label: Label; box: Box }[] {
  const width = textWidth(text, size);
  const away = radius + 3;
  const labels: Label[] = [
    { text, x: x + away, y: y + size * 0.35, anchor: 'start' },
    { text, x: x - away, y: y + size * 0.35, anchor: 'end' },
    { text, x, y: y - away - size * 0.1, anchor: 'middle' },
    { text, x, y: y + away + size * 0.75, anchor: 'middle' },
  ];
  return labels.map((label) => {
    const left = label.x - { start: 0, middle: width / 2, end: width }[label.anchor];
    return {
      label,
      box: { left, right: left + width, top: label.y - size * 0.8, bottom: label.y + size * 0.25 },
    };
  });
}
