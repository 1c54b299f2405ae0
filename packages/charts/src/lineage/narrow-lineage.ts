import type { Descent } from './lineage-graph.ts';
import { boxHeight, boxLines, type LineageBox, type LineageLayout } from './lineage-layout.ts';

export const narrowWidth = 348;
const indent = 18;
/** Deeper ones stand beneath those of this depth: a box must stay broad enough to be read. */
const deepest = 6;
const gap = 10;
const margin = 3;

/** An outline from top to bottom: each node under the deepest of its origins, the others named in its box. */
export function narrowLineage(all: readonly Descent[], alsoLabel: string): LineageLayout {
  const byKey = new Map(all.map((each) => [each.node.key, each]));
  const depthOf = (key: string) => byKey.get(key)?.depth ?? 0;
  const mainOf = ({ origins }: Descent) =>
    origins.reduce<string | undefined>(
      (main, origin) => (main === undefined || depthOf(origin) > depthOf(main) ? origin : main),
      undefined,
    );
  const children = Map.groupBy(all, mainOf);
  const boxes: LineageBox[] = [];
  const threads: LineageLayout['threads'][number][] = [];
  let y = margin;
  const place = (descent: Descent, level: number, above: LineageBox | undefined) => {
    const main = mainOf(descent);
    const others = descent.origins
      .filter((origin) => origin !== main)
      .map((origin) => byKey.get(origin)?.node.label ?? '');
    const also = others.length === 0 ? undefined : `${alsoLabel} ${others.join(', ')}`;
    const x = margin + Math.min(level, deepest) * indent;
    const width = narrowWidth - x - margin;
    const lines = boxLines(descent, width, also);
    const box = { node: descent.node, x, y, width, height: boxHeight(lines), lines };
    boxes.push(box);
    if (above !== undefined) threads.push(elbow(above, box));
    y += box.height + gap;
    for (const child of children.get(descent.node.key) ?? []) place(child, level + 1, box);
  };
  for (const root of children.get(undefined) ?? []) place(root, 0, undefined);
  return { width: narrowWidth, height: y - gap + margin, boxes, threads };
}

/** Down from beneath the first box, then across to the second. */
function elbow(from: LineageBox, to: LineageBox): LineageLayout['threads'][number] {
  const x = Math.min(from.x, to.x - 2) + indent / 2 - 1;
  const middle = to.y + to.height / 2;
  const across = x < to.x ? `H${to.x}` : '';
  return {
    key: `${from.node.key}>${to.node.key}`,
    d: `M${x} ${from.y + from.height}V${middle}${across}`,
    end: { x: to.x, y: middle },
  };
}
