import { expect, it } from 'vitest';
import { sumMoney } from './sum-money.ts';

it('adds exactly, and carries a lower bound into the sum', () => {
  const sum = sumMoney([
    { vnd: '9007199254740993', atLeast: false },
    { vnd: '131000000000', atLeast: true },
  ]);
  expect(sum).toEqual({ vnd: '9007330254740993', atLeast: true, estimated: false });
});
