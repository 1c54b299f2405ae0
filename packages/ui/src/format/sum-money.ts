import type { Money } from './money.ts';

/** The exact sum; a lower bound or an estimate among the parts makes the whole one. */
export function sumMoney(parts: readonly Money[]): Money {
  return {
    vnd: parts.reduce((sum, part) => sum + BigInt(part.vnd), 0n).toString(),
    atLeast: parts.some((part) => part.atLeast),
    estimated: parts.some((part) => part.estimated === true),
  };
}
