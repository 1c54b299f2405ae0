import { BadUserInput } from '../errors.ts';

/** How a person asks for a page. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page: so many rows, walking forward from after a cursor or backward from before one. */
export interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  readonly argument: 'after' | 'before';
  readonly cursor: string | null;
}

const defaultSize = 20;
export const greatestSize = 100;

/** @throws BadUserInput for sizes outside 1 to 100 and for mixed directions. */
export function pageRequest({ first, after, last, before }: PageArguments): PageRequest {
  if (typeof first === 'number' && typeof last === 'number') {
    throw new BadUserInput('last', 'cannot be given together with first');
  }
  if (typeof last === 'number') {
    if (after) throw new BadUserInput('after', 'goes with first, not with last');
    return { size: checked('last', last), backward: true, argument: 'before', cursor: before ?? null };
  }
  if (before) throw new BadUserInput('before', 'goes with last');
  return {
    size: checked('first', first ?? defaultSize),
    backward: false,
    argument: 'after',
    cursor: after ?? null,
  };
}

function checked(argument: string, size: number): number {
  if (size < 1 || size > greatestSize) {
    throw new BadUserInput(argument, `must be from 1 to ${greatestSize}`);
  }
  return size;
}
