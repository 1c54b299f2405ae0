import type { Argument } from '../argument/argument.ts';
import type { Parameter } from '../argument/parameter.ts';
import { BadUserInput } from '../errors.ts';

/** A page: so many rows, walking forward from after a cursor or backward from before one. */
export interface PageRequest {
  readonly size: Parameter;
  /** The size in the request that the SQL is compiled for; others of its magnitude share the statement. */
  readonly magnitude: number;
  readonly backward: boolean;
  readonly cursor: Argument | null;
}

export const defaultSize = 20;
export const greatestSize = 100;

/** @throws BadUserInput for sizes outside 1 to 100 and for mixed directions */
export function pageRequest(argument: Argument): PageRequest {
  const [first, after, last, before] = ['first', 'after', 'last', 'before'].map((name) =>
    argument.member(name),
  );
  if (!first || !after || !last || !before) throw new Error('a page has four arguments');
  if (first.isGiven && last.isGiven) throw new BadUserInput('last', 'cannot be given together with first');
  if (last.isGiven) {
    if (after.isGiven) throw new BadUserInput('after', 'goes with first, not with last');
    return { ...sizeOf(last), backward: true, cursor: before.isGiven ? before : null };
  }
  if (before.isGiven) throw new BadUserInput('before', 'goes with last');
  return { ...sizeOf(first), backward: false, cursor: after.isGiven ? after : null };
}

function sizeOf(argument: Argument): Pick<PageRequest, 'size' | 'magnitude'> {
  const decode = (value: unknown) => checkedSize(argument.name, value);
  return { size: argument.bind(decode), magnitude: decode(argument.value) };
}

function checkedSize(name: string, value: unknown): number {
  const size = value ?? defaultSize;
  if (typeof size !== 'number' || size < 1 || size > greatestSize) {
    throw new BadUserInput(name, `must be from 1 to ${greatestSize}`);
  }
  return size;
}
