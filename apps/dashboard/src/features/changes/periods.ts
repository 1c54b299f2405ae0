'use server';

import { revalidatePath } from 'next/cache';
import { ApiRefused } from '../../api/failures.ts';
import { request } from '../../api/request.ts';
import { dayAfter } from '../../list/day-after.ts';
import { audience } from '../../reader/audience.ts';
import { LOCK_PERIOD, UNLOCK_PERIOD } from './period-query.ts';
import type { PeriodState } from './period-state.ts';

type Outcome = PeriodState['outcome'];
type Payload =
  | { readonly __typename: 'PeriodLocked' | 'PeriodUnlocked' | 'Forbidden' }
  | { readonly __typename: 'InvalidInput'; readonly problems: readonly { readonly code: string }[] };

const PATH = '/admin/periods';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const typedIn = (form: FormData): Omit<PeriodState, 'outcome'> => {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return { from: text('from'), to: text('to'), reason: text('reason').replaceAll('\r\n', '\n') };
};

/** Locks a period; its last day is given, as people say it. */
export async function lockPeriod(_before: PeriodState, form: FormData): Promise<PeriodState> {
  const typed = typedIn(form);
  const { from, to, reason } = typed;
  if (reason.trim() === '') return { ...typed, outcome: 'reason' };
  if (!DAY.test(from) || !DAY.test(to) || to < from) return { ...typed, outcome: 'dates' };
  const outcome = await outcomeOf(async () => {
    const input = { from, to: dayAfter(to), reason };
    return (await request(LOCK_PERIOD, { input })).lockPeriod;
  });
  return outcome === 'locked' ? { from: '', to: '', reason: '', outcome } : { ...typed, outcome };
}

/** Takes the lock off a period. */
export async function unlockPeriod(id: string, _before: PeriodState, form: FormData): Promise<PeriodState> {
  const typed = typedIn(form);
  const { reason } = typed;
  if (reason.trim() === '') return { ...typed, outcome: 'reason' };
  const outcome = await outcomeOf(
    async () => (await request(UNLOCK_PERIOD, { input: { id, reason } })).unlockPeriod,
  );
  return { ...typed, outcome };
}

async function outcomeOf(send: () => Promise<Payload>): Promise<Outcome> {
  if (audience() !== 'office') return 'refused';
  try {
    const payload = await send();
    revalidatePath(PATH);
    if (payload.__typename === 'InvalidInput') return wrongOf(payload.problems.map(({ code }) => code));
    if (payload.__typename === 'Forbidden') return 'refused';
    return payload.__typename === 'PeriodLocked' ? 'locked' : 'unlocked';
  } catch (failure) {
    return failure instanceof ApiRefused && failure.code === 'FORBIDDEN' ? 'refused' : 'failed';
  }
}

function wrongOf(codes: readonly string[]): Outcome {
  if (codes.includes('NOT_TOGETHER')) return 'overlap';
  return codes.includes('BEFORE_START') ? 'dates' : codes.includes('REQUIRED') ? 'reason' : 'failed';
}
