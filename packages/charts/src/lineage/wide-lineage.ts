import { type GraphNode, graph, sugiyama } from 'd3-dag';
import { curveBumpX, line } from 'd3-shape';
import { rounded } from '../geometry/rounded.ts';
import type { Descent } from './lineage-graph.ts';
import {
  boxHeight,
  boxLines,
  type LineageBox,
  type LineageLayout,
  type LineageLine,
  type LineageThread,
} from './lineage-layout.ts';

const boxWidth = 184;
const betweenLevels = 44;
const betweenBoxes = 14;
/** Room for the focus ring. */
const margin = 3;

interface Point {
  readonly x: number;
  readonly y: number;
}

const threadPath = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveBumpX)
  .digits(1);

/** A node with the lines that its box must hold. */
interface Filled extends Descent {
  readonly lines: readonly LineageLine[];
}

/** The layout works from top to bottom: its x is our y. */
const arrange = sugiyama()
  .nodeSize(({ data }: GraphNode<Filled, string>) => [boxHeight(data.lines), boxWidth] as const)
  .gap([betweenBoxes, betweenLevels]);

/** Levels as columns from left to right, ordered so that few threads cross. */
export function wideLineage(all: readonly Descent[]): LineageLayout {
  if (all.length === 0) return { width: 0, height: 0, boxes: [], threads: [] };
  const drawn = graph<Filled, string>();
  const nodes = new Map(
    all.map((each) => [each.node.key, drawn.node({ ...each, lines: boxLines(each, boxWidth) })]),
  );
  for (const target of nodes.values()) {
    for (const origin of target.data.origins) {
      const source = nodes.get(origin);
      if (source !== undefined) drawn.link(source, target, `${origin}>${target.data.node.key}`);
    }
  }
  const { width, height } = arrange(drawn);
  return {
    width: Math.ceil(height + 2 * margin),
    height: Math.ceil(width + 2 * margin),
    boxes: Array.from(nodes.values(), boxOf),
    threads: Array.from(drawn.links(), ({ source, target, points, data }) =>
      thread(data, boxOf(source), boxOf(target), points),
    ),
  };
}

function boxOf({ x, y, data }: GraphNode<Filled, string>): LineageBox {
  const height = boxHeight(data.lines);
  return {
    node: data.node,
    x: rounded(y - boxWidth / 2 + margin),
    y: rounded(x - height / 2 + margin),
    width: boxWidth,
    height,
    lines: data.lines,
  };
}

/** From the middle of a box's end to the middle of the next one's beginning, past the levels between by the layout's way. */
function thread(
  key: string,
  source: LineageBox,
  target: LineageBox,
  points: readonly (readonly [number, number])[],
): LineageThread {
  const start = { x: source.x + source.width, y: rounded(source.y + source.height / 2) };
  const end = { x: target.x, y: rounded(target.y + target.height / 2) };
  const between = points
    .map(([x, y]) => ({ x: y + margin, y: x + margin }))
    .filter(({ x }) => x > start.x + betweenLevels && x < end.x - betweenLevels);
  return { key, d: threadPath([start, ...between, end]) ?? '', end };
}
