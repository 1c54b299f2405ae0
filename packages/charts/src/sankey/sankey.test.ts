import { expect, test } from 'vitest';
import type { FlowLink, FlowStage } from '../flow/flow-graph.ts';
import { sankeyPicture } from './sankey-layout.ts';

const size = { width: 760, gap: 20, header: 24, bar: 10 };
const stage = (key: string, ...nodes: readonly string[]): FlowStage => ({
  key,
  label: key,
  nodes: nodes.map((node) => ({ key: node, label: node })),
});
const link = (source: string, target: string, value: number | null): FlowLink => ({
  source,
  target,
  value,
  valueLabel: `${value}`,
});

const stages = [
  stage('country', 'KR', 'CN'),
  stage('sector', 'health', 'water'),
  stage('place', 'A', 'B', 'C'),
];
const links = [
  link('KR', 'health', 60),
  link('CN', 'health', 20),
  link('CN', 'water', 20),
  link('health', 'A', 70),
  link('health', 'B', 10),
  link('water', 'B', 20),
  link('water', 'C', 0),
];
const picture = sankeyPicture(stages, links, size);
const bar = (key: string) => picture.bars.find(({ node }) => node.key === key);

test('a bar is as high as what passes it, on the same scale in every stage', () => {
  expect((bar('health')?.height ?? 0) / (bar('water')?.height ?? 1)).toBeCloseTo(4, 1);
  expect(bar('A')?.height ?? 0).toBeCloseTo(((bar('health')?.height ?? 0) * 70) / 80, 0);
});

test('each stage stands in its own column, from the first edge to the last', () => {
  expect(bar('KR')?.x).toBe(0);
  expect(bar('health')?.x).toBe(bar('water')?.x);
  expect((bar('A')?.x ?? 0) + size.bar).toBe(size.width);
});

test('what carries nothing is left out, and so is a link that runs backwards', () => {
  expect(bar('C')).toBeUndefined();
  expect(picture.ribbons).toHaveLength(6);
  const turned = sankeyPicture(stages, [...links, link('A', 'KR', 5)], size);
  expect(turned.ribbons).toHaveLength(6);
});

test('the thinnest ribbon can still be seen', () => {
  const thin = sankeyPicture(stages, [link('KR', 'health', 1_000_000), link('CN', 'water', 1)], size);
  expect(Math.min(...thin.ribbons.map(({ breadth }) => breadth))).toBeGreaterThanOrEqual(1);
});

test('nothing at all draws nothing', () => {
  expect(sankeyPicture(stages, [], size).bars).toEqual([]);
});
