import { expect, it } from 'vitest';
import { legendSteps } from './legend-steps.ts';

it('explains circles by round values that occur', () => {
  expect(legendSteps(38_300_000_000)).toEqual([20_000_000_000, 5_000_000_000, 1_000_000_000]);
  expect(legendSteps(50)).toEqual([50, 10, 2]);
});

it('offers no fraction of a thing that is counted, and nothing where nothing is drawn', () => {
  expect(legendSteps(3)).toEqual([2]);
  expect(legendSteps(0)).toEqual([]);
});
