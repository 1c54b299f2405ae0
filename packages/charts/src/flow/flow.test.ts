import { expect, test } from 'vitest';
import { flowChain } from './flow-chain.ts';
import type { FlowLink, FlowStage } from './flow-graph.ts';
import { narrowFlow, narrowLayout } from './narrow-layout.ts';
import { wideFlow, wideLayout } from './wide-layout.ts';

function stage(key: string, ...nodes: readonly string[]): FlowStage {
  return { key, label: key, nodes: nodes.map((node) => ({ key: node, label: node })) };
}

function link(source: string, target: string, value: number | null): FlowLink {
  return { source, target, value, valueLabel: String(value) };
}

const stages = [stage('funder', 'f1', 'f2'), stage('empty'), stage('channel', 'c1'), stage('body', 'b1')];
const chain = flowChain(stages, [
  link('f1', 'c1', 30),
  link('c1', 'b1', 30),
  link('f2', 'b1', 10),
  link('b1', 'f1', 5),
]);

test('a stage without nodes is left out, and so is a link that runs backwards', () => {
  expect(chain.stages.map((one) => one.key)).toEqual(['funder', 'channel', 'body']);
  expect(chain.stretches.some((one) => one.link.source === 'b1')).toBe(false);
});

test('a link that passes a stage is one ribbon, with room of its own there', () => {
  const { ribbons, boxes } = wideLayout(chain);
  expect(ribbons).toHaveLength(3);
  const passing = ribbons.find((ribbon) => ribbon.link.source === 'f2');
  const channel = boxes.find((box) => box.station.key === 'c1');
  expect(passing?.reaches).toHaveLength(2);
  expect(passing?.reaches[0]?.to.across).toBeGreaterThan((channel?.across ?? 0) + (channel?.breadth ?? 0));
});

test('ribbons are as broad as their values', () => {
  const [first, , third] = wideLayout(chain).ribbons;
  expect((first?.breadth ?? 0) / (third?.breadth ?? 1)).toBeCloseTo(3, 1);
});

test('ribbons that enter one box lie side by side within it', () => {
  const { ribbons, boxes } = wideLayout(chain);
  const entering = ribbons.filter((ribbon) => ribbon.link.target === 'b1');
  const [a, b] = entering.map((ribbon) => ({
    at: ribbon.reaches.at(-1)?.to.across ?? 0,
    half: ribbon.breadth / 2,
  }));
  const box = boxes.find((one) => one.station.key === 'b1');
  expect(Math.abs((a?.at ?? 0) - (b?.at ?? 0))).toBeCloseTo((a?.half ?? 0) + (b?.half ?? 0), 0);
  expect(box?.breadth).toBeGreaterThanOrEqual(
    entering.reduce((sum, ribbon) => sum + ribbon.breadth, 0) - 0.2,
  );
});

test.each([
  ['wide', wideLayout(chain).boxes.map((box) => box.along + box.length), wideFlow.width],
  ['narrow', narrowLayout(chain).boxes.map((box) => box.across + box.breadth), narrowFlow.width],
])('%s boxes stay within the picture', (_, ends, width) => {
  expect(Math.max(...ends)).toBeLessThanOrEqual(width + 0.1);
});
