import { sum } from 'd3-array';
import { rounded } from '../geometry/rounded.ts';
import { wrapText } from '../geometry/wrap-text.ts';
import type { FlowChain, Station, Stretch } from './flow-chain.ts';
import type { FlowLink } from './flow-graph.ts';

/** `along` is the way that the money takes, `across` the other axis. */
export interface FlowBox {
  readonly station: Station;
  readonly lines: readonly string[];
  readonly along: number;
  readonly across: number;
  readonly length: number;
  readonly breadth: number;
}

interface FlowPoint {
  readonly along: number;
  readonly across: number;
}

/** From the end of one box to the beginning of the next. */
export interface Reach {
  readonly from: FlowPoint;
  readonly to: FlowPoint;
}

/** A link as drawn: a reach per stage that it crosses, straight lines between them. */
export interface FlowRibbon {
  readonly link: FlowLink;
  readonly reaches: readonly Reach[];
  readonly breadth: number;
}

export interface FlowLayout {
  readonly boxes: readonly FlowBox[];
  readonly ribbons: readonly FlowRibbon[];
}

/** Breadth of a ribbon whose value is not stated. */
export const unvaluedBreadth = 6;

const thinnest = 2;

/** Pixels per unit of value: the stage that carries most takes `room`. */
export function ribbonScale(chain: FlowChain, room: number): (stretch: Stretch) => number {
  const carried = chain.stages.map((_, stage) => {
    const here = new Set(chain.stations.filter((one) => one.stage === stage).map((one) => one.key));
    return sum(
      chain.stretches.filter((one) => here.has(one.from)),
      (one) => one.link.value ?? 0,
    );
  });
  const most = Math.max(0, ...carried);
  return ({ link }) =>
    link.value === null || most === 0
      ? unvaluedBreadth
      : rounded(Math.max(thinnest, (link.value / most) * room));
}

/** What ribbons take at a station: the broader of its two sides. */
export function carriedBreadth(
  station: Station,
  chain: FlowChain,
  breadth: (stretch: Stretch) => number,
): number {
  return Math.max(
    sum(chain.stretches, (one) => (one.to === station.key ? breadth(one) : 0)),
    sum(chain.stretches, (one) => (one.from === station.key ? breadth(one) : 0)),
  );
}

/** The lines of a box: its name, then its value in a line of its own. */
export function boxLines(station: Station, width: number, fontSize: number): readonly string[] {
  if (station.node === null) return [];
  const value = station.node.valueLabel;
  return [
    ...wrapText(station.node.label, width, fontSize),
    ...(value === undefined ? [] : wrapText(value, width, fontSize)),
  ];
}

/**
 * Ribbons leave and enter each box side by side, centred, in the order of the boxes that they join.
 * A link that passes a stage is one ribbon still.
 */
export function placeRibbons(
  chain: FlowChain,
  boxes: readonly FlowBox[],
  breadth: (stretch: Stretch) => number,
): readonly FlowRibbon[] {
  const boxOf = new Map(boxes.map((box) => [box.station.key, box]));
  const middle = (key: string) => {
    const box = boxOf.get(key);
    return box === undefined ? 0 : box.across + box.breadth / 2;
  };
  const place = (key: string, side: 'from' | 'to', stretch: Stretch) => {
    const other = side === 'from' ? 'to' : 'from';
    const beside = chain.stretches
      .filter((one) => one[side] === key)
      .toSorted((a, b) => middle(a[other]) - middle(b[other]));
    const before = sum(beside.slice(0, beside.indexOf(stretch)), breadth);
    return rounded(middle(key) - sum(beside, breadth) / 2 + before + breadth(stretch) / 2);
  };
  const reach = (stretch: Stretch): Reach => {
    const [source, target] = [boxOf.get(stretch.from), boxOf.get(stretch.to)];
    return {
      from: {
        along: rounded((source?.along ?? 0) + (source?.length ?? 0)),
        across: place(stretch.from, 'from', stretch),
      },
      to: { along: rounded(target?.along ?? 0), across: place(stretch.to, 'to', stretch) },
    };
  };
  return Array.from(Map.groupBy(chain.stretches, (stretch) => stretch.link).values(), (stretches) => {
    const [first] = stretches;
    return first === undefined
      ? []
      : [{ link: first.link, reaches: stretches.map(reach), breadth: breadth(first) }];
  }).flat();
}
