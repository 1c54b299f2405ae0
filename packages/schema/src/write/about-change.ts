import { invalidInput } from '../mutation/invalid-input.ts';
import { Refused } from '../mutation/refused.ts';
import { text } from './field/text.ts';
import type { Given } from './input-types.ts';
import { Problems } from './problems.ts';

const reason = text('reason', { description: 'Why.', max: 1000, lines: true });
const key = text('key', { description: 'The key.', max: 200 });

/** Why a change is made, and the key by which it is done once. @throws Refused where they cannot be */
export function aboutOf(input: Given): {
  readonly reason: string | null;
  readonly idempotencyKey: string | null;
} {
  const problems = new Problems();
  const read = (name: string, field: typeof reason | typeof key) => {
    const value = input[name];
    const given =
      value === undefined || value === null ? null : field.read(value, problems.at('input', name));
    return typeof given === 'string' ? given : null;
  };
  const about = { reason: read('reason', reason), idempotencyKey: read('idempotencyKey', key) };
  problems.refuse();
  return about;
}

/** Why a change is made that is not made without saying so. @throws Refused where nothing is said, or it cannot be */
export function reasonOf(input: Given): string {
  const { reason: given } = aboutOf(input);
  if (given !== null) return given;
  throw new Refused(
    invalidInput([{ path: ['input', 'reason'], code: 'REQUIRED', message: 'has to be given' }]),
  );
}
