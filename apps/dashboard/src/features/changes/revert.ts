'use server';

import { revalidatePath } from 'next/cache';
import { ApiRefused } from '../../api/failures.ts';
import type { RevertChangeMutation } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { audience } from '../../reader/audience.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { changeHref } from './change-href.ts';
import { REVERT_CHANGE } from './change-query.ts';
import type { RevertState } from './revert-state.ts';
import { fieldName, typeName } from './wording.ts';

type Payload = RevertChangeMutation['revertChange'];

/** Takes a change back. Whatever goes wrong, the reason that was typed comes back with it. */
export async function revert(id: string, _before: RevertState, form: FormData): Promise<RevertState> {
  const given = form.get('reason');
  const reason = typeof given === 'string' ? given.replaceAll('\r\n', '\n') : '';
  const state = { reason, conflicts: [] };
  if (audience() !== 'office') return { ...state, outcome: 'refused' };
  if (reason.trim() === '') return { ...state, outcome: 'reason' };
  if (form.get('confirm') !== 'yes') return { ...state, outcome: 'confirm' };
  try {
    const { revertChange } = await request(REVERT_CHANGE, { input: { id, reason } });
    revalidatePath(changeHref(id));
    return { ...state, ...outcomeOf(revertChange, await getReader()) };
  } catch (failure) {
    const isRefused = failure instanceof ApiRefused && failure.code === 'FORBIDDEN';
    return { ...state, outcome: isRefused ? 'refused' : 'failed' };
  }
}

function outcomeOf(payload: Payload, reader: Reader): Partial<RevertState> & Pick<RevertState, 'outcome'> {
  switch (payload.__typename) {
    case 'ChangeReverted':
      return { outcome: 'done' };
    case 'RevertConflict':
      return {
        outcome: 'conflict',
        conflicts: payload.conflicts.map(({ typename, field, current }) => {
          const words = field === null ? reader.t('changes.wholeRow') : fieldName(field, reader);
          const now = current === null ? '' : ` (${reader.t('changes.now', { value: current })})`;
          return `${typeName(typename, reader)}: ${words}${now}`;
        }),
      };
    case 'InvalidInput':
      return { outcome: reasonOf(payload.problems.map(({ code }) => code)) };
    default:
      return { outcome: 'refused' };
  }
}

function reasonOf(codes: readonly string[]): RevertState['outcome'] {
  if (codes.includes('PERIOD_LOCKED')) return 'locked';
  return codes.includes('IN_USE') ? 'inUse' : codes.includes('REQUIRED') ? 'reason' : 'failed';
}
