import { type SankeyGraph, sankey } from 'd3-sankey';
import type { FlowLink, FlowNode, FlowStage } from '../flow/flow-graph.ts';
import { rounded } from '../geometry/rounded.ts';

interface NodeData {
  readonly node: FlowNode;
  readonly stage: number;
}

interface LinkData {
  readonly link: FlowLink;
}

/** A node as a bar, with the room beside it that its text may take. */
export interface SankeyBar {
  readonly node: FlowNode;
  readonly stage: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SankeyRibbon {
  readonly link: FlowLink;
  readonly path: string;
  readonly breadth: number;
}

export interface SankeyPicture {
  readonly bars: readonly SankeyBar[];
  readonly ribbons: readonly SankeyRibbon[];
  readonly height: number;
}

export interface SankeySize {
  readonly width: number;
  /** Pixels between two nodes, enough for the text of a thin one. */
  readonly gap: number;
  readonly header: number;
  readonly bar: number;
}

const THINNEST = 1;

function graphOf(stages: readonly FlowStage[], links: readonly FlowLink[]): SankeyGraph<NodeData, LinkData> {
  const given = stages.filter(({ nodes }) => nodes.length > 0);
  const nodes = given.flatMap((stage, index) => stage.nodes.map((node) => ({ node, stage: index })));
  const place = new Map(nodes.map(({ node }, index) => [node.key, index]));
  const joined = links.flatMap((link) => {
    const [source, target] = [place.get(link.source), place.get(link.target)];
    const value = link.value ?? 0;
    return source === undefined || target === undefined || source >= target || value <= 0
      ? []
      : [{ link, source, target, value }];
  });
  const used = new Set(joined.flatMap(({ source, target }) => [source, target]));
  const kept = nodes.flatMap((data, index) => (used.has(index) ? [{ data, index }] : []));
  const at = new Map(kept.map(({ index }, position) => [index, position]));
  return {
    nodes: kept.map(({ data }) => data),
    links: joined.map(({ link, source, target, value }) => ({
      link,
      source: at.get(source) ?? 0,
      target: at.get(target) ?? 0,
      value,
    })),
  };
}

function curve(x0: number, y0: number, x1: number, y1: number): string {
  const [a, b, middle] = [rounded(y0), rounded(y1), rounded((x0 + x1) / 2)];
  return `M${rounded(x0)} ${a}C${middle} ${a} ${middle} ${b} ${rounded(x1)} ${b}`;
}

/** Nodes of many stages and the ribbons between them; nodes keep the order given, thin ribbons stay visible. */
export function sankeyPicture(
  stages: readonly FlowStage[],
  links: readonly FlowLink[],
  { width, gap, header, bar }: SankeySize,
): SankeyPicture {
  const graph = graphOf(stages, links);
  if (graph.links.length === 0) return { bars: [], ribbons: [], height: header };
  const tallest = Math.max(...stages.map(({ nodes }) => nodes.length));
  const height = header + Math.max(260, tallest * (gap + 18));
  const layout = sankey<NodeData, LinkData>()
    .nodeWidth(bar)
    .nodePadding(gap)
    .nodeAlign(({ stage }, count) => Math.min(stage, count - 1))
    .nodeSort(null)
    .extent([
      [0, header + gap / 2],
      [width, height - gap / 2],
    ]);
  const { nodes, links: drawn } = layout(graph);
  return {
    bars: nodes.map(({ node, stage, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
      node,
      stage,
      x: rounded(x0),
      y: rounded(y0),
      width: rounded(x1 - x0),
      height: rounded(Math.max(THINNEST, y1 - y0)),
    })),
    ribbons: drawn.flatMap(({ link, source, target, y0 = 0, y1 = 0, width: breadth = 0 }) =>
      typeof source === 'object' && typeof target === 'object'
        ? [
            {
              link,
              path: curve(source.x1 ?? 0, y0, target.x0 ?? 0, y1),
              breadth: rounded(Math.max(THINNEST, breadth)),
            },
          ]
        : [],
    ),
    height: Math.ceil(height),
  };
}
