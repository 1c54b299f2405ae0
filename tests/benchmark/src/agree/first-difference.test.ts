import { expect, test } from 'vitest';
import { firstDifference } from './first-difference.ts';

test('equal answers have no difference, whatever the order of their members', () => {
  expect(firstDifference({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).toBeNull();
});

test.each([
  [{ nodes: [{ name: 'Lai Châu' }] }, { nodes: [{ name: 'Điện Biên' }] }, 'data.nodes.0.name'],
  [{ nodes: [1, 2] }, { nodes: [1] }, 'data.nodes.1'],
  [{ total: null }, {}, 'data.total'],
  [{ list: [] }, { list: {} }, 'data.list'],
])('the first difference is named by where it stands', (one, other, path) => {
  expect(firstDifference(one, other)).toContain(`${path}: `);
});
