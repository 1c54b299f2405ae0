import { expect, test } from 'vitest';
import { parseOptions } from './options.ts';

test('without options everything is measured, three rounds of five seconds', () => {
  expect(parseOptions([])).toMatchObject({
    operations: ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'],
    peers: ['ours', 'postgraphile', 'dataloaders', 'floor'],
    connections: [1, 16],
    rounds: 3,
    seconds: 5,
    scale: 1,
  });
});

test('a part is measured in the usual order, also behind the dashes that pnpm hands on', () => {
  expect(parseOptions(['--', '--only', 'Q2', '--peers', 'floor,ours'])).toMatchObject({
    operations: ['Q2'],
    peers: ['ours', 'floor'],
  });
});

test('what cannot be is named', () => {
  expect(() => parseOptions(['--only', 'Q9'])).toThrow('--only: Q9 is none of Q1,Q2,Q3,Q4,Q5');
  expect(() => parseOptions(['--seconds', 'long'])).toThrow('--seconds: long is not a number above zero');
});
