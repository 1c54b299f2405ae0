import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Lineage } from './Lineage.tsx';
import { descents, type LineageLink, type LineageNode } from './lineage-graph.ts';
import { narrowLineage, narrowWidth } from './narrow-lineage.ts';
import { wideLineage } from './wide-lineage.ts';

const node = (key: string): LineageNode => ({ key, label: key, text: `Văn bản ${key}`, href: `#${key}` });
const link = (source: string, target: string): LineageLink => ({ source, target });

const nodes = ['directive', 'programme', 'rule', 'plan', 'order'].map(node);
const links = [
  link('directive', 'programme'),
  link('programme', 'plan'),
  link('rule', 'plan'),
  link('plan', 'order'),
];
const all = descents(nodes, links);

test('a node stands as deep as the longest way to it', () => {
  expect(all.map(({ depth }) => depth)).toEqual([0, 1, 0, 2, 3]);
});

test('a link that closes a circle, or that leads nowhere, is dropped', () => {
  const circle = descents(nodes, [...links, link('order', 'directive'), link('order', 'elsewhere')]);
  expect(circle).toEqual(all);
});

test('what comes from something stands to the right of it, and no box lies over another', () => {
  const { boxes } = wideLineage(all);
  const boxOf = new Map(boxes.map((box) => [box.node.key, box]));
  for (const { source, target } of links) {
    const [from, to] = [boxOf.get(source), boxOf.get(target)];
    expect(to?.x).toBeGreaterThan((from?.x ?? 0) + (from?.width ?? 0));
  }
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const apart =
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      expect(apart, `${a.node.key} ${b.node.key}`).toBe(true);
    }
  }
});

test('narrow, each stands once, beneath its deepest origin, and names the others', () => {
  const { boxes, threads } = narrowLineage(all, 'Cũng thực hiện');
  expect(boxes.map((box) => box.node.key)).toEqual(['directive', 'programme', 'plan', 'order', 'rule']);
  const plan = boxes.find((box) => box.node.key === 'plan');
  expect(plan?.lines.at(-1)).toEqual({ kind: 'note', text: 'Cũng thực hiện rule' });
  expect(threads.map(({ key }) => key)).toEqual(['directive>programme', 'programme>plan', 'plan>order']);
  for (const box of boxes) expect(box.x + box.width).toBeLessThanOrEqual(narrowWidth);
});

test('narrow, a long line of descent stays within the picture', () => {
  const many = Array.from({ length: 30 }, (_, index) => node(`n${index}`));
  const chain = many.slice(1).map((each, index) => link(`n${index}`, each.key));
  for (const box of narrowLineage(descents(many, chain), '').boxes) expect(box.width).toBeGreaterThan(200);
});

test('each node is a link in both pictures, named by what stands in it', () => {
  const markup = renderToStaticMarkup(
    <Lineage id="l" label="Văn bản" nodes={nodes} links={links} alsoLabel="Cũng thực hiện" />,
  );
  const named = Array.from(markup.matchAll(/<a href="#plan".*?<\/a>/g), ([link]) =>
    link.replaceAll(/<[^>]+>/g, ''),
  );
  expect(named).toHaveLength(2);
  for (const name of named) expect(name).toContain('plan Văn bản plan');
});
