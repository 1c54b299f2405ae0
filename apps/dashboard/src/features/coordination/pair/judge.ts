'use server';

import type { Verdict } from '../../../api/generated/graphql.ts';
import { request } from '../../../api/request.ts';
import { audience } from '../../../reader/audience.ts';
import { VERDICTS } from '../overlaps/overlap-filter.ts';
import type { Judgement } from './judgement.ts';
import { JUDGE_OVERLAP } from './pair-query.ts';

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** What the form says. A browser sends line breaks as two characters; a note has them as one. */
function readForm(form: FormData) {
  const verdict = VERDICTS.find((each) => each === text(form, 'verdict')) ?? 'OPEN';
  const version = Number.parseInt(text(form, 'version'), 10);
  return {
    one: text(form, 'one'),
    other: text(form, 'other'),
    verdict,
    note: text(form, 'note').replaceAll('\r\n', '\n'),
    version: Number.isNaN(version) ? 0 : version,
  };
}

/** Keeps what was said of a pair. Whatever goes wrong, what was typed comes back with it. */
export async function judge(_before: Judgement, form: FormData): Promise<Judgement> {
  const { one, other, verdict, note, version } = readForm(form);
  const typed = { verdict, note, version, theirs: null };
  if (audience() !== 'office') return { ...typed, outcome: 'failed' };
  try {
    const input = { one, other, verdict, note, expectedVersion: version };
    return outcomeOf(typed, (await request(JUDGE_OVERLAP, { input })).judgeOverlap);
  } catch {
    return { ...typed, outcome: 'failed' };
  }
}

type Typed = Omit<Judgement, 'outcome'>;
type Payload =
  | { readonly __typename: 'JudgedOverlap'; readonly judgement: { readonly version: number } }
  | {
      readonly __typename: 'OverlapVerdictConflict';
      readonly judgement: {
        readonly verdict: Verdict;
        readonly note: string | null;
        readonly version: number;
      };
    }
  | { readonly __typename: 'InvalidInput'; readonly path: readonly string[] };

function outcomeOf(typed: Typed, payload: Payload): Judgement {
  if (payload.__typename === 'JudgedOverlap') {
    return { ...typed, version: payload.judgement.version, outcome: 'kept' };
  }
  if (payload.__typename === 'OverlapVerdictConflict') {
    const { version, ...theirs } = payload.judgement;
    return { ...typed, version, theirs, outcome: 'meanwhile' };
  }
  return { ...typed, outcome: payload.path.includes('note') ? 'note' : 'failed' };
}
