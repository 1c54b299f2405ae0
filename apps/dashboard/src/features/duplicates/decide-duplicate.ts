'use server';

import { redirect } from 'next/navigation';
import { ApiRefused, ApiUnreachable } from '../../api/failures.ts';
import { request } from '../../api/request.ts';
import { type DuplicateKindName, duplicatesHref, readKindName, type Said } from './duplicates-address.ts';
import { DISMISS_DUPLICATE, MERGE_ORGANISATIONS, MERGE_PROJECTS } from './duplicates-query.ts';

/** What a form says of two records, of which one may be a duplicate. */
interface Decision {
  readonly kind: DuplicateKindName;
  readonly one: { readonly id: string; readonly version: number };
  readonly other: { readonly id: string; readonly version: number };
  /** The id of the one that is kept; null where none was chosen. */
  readonly keep: string | null;
  readonly about: { readonly reason: string | null; readonly idempotencyKey: string };
}

/** Merges two records, or says that they are two; leads back to the suggestions, which say what became of it. */
export async function decideDuplicate(form: FormData): Promise<never> {
  const decision = read(form);
  const said = await tried(() => (form.get('does') === 'dismiss' ? dismiss(decision) : merge(decision)));
  return redirect(duplicatesHref(decision.kind, said));
}

function read(form: FormData): Decision {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const side = (name: string) => ({ id: text(name), version: Number(text(`${name}Version`)) });
  return {
    kind: readKindName(text('of')),
    one: side('one'),
    other: side('other'),
    keep: text('keep') || null,
    about: { reason: text('reason') || null, idempotencyKey: text('key') },
  };
}

async function merge({ kind, one, other, keep, about }: Decision): Promise<Said> {
  const [kept, gone] = keep === one.id ? [one, other] : [other, one];
  if (keep !== kept.id) return { outcome: 'choose' };
  const input = {
    keep: kept.id,
    keepVersion: kept.version,
    merge: gone.id,
    mergeVersion: gone.version,
    ...about,
  };
  const { merged } =
    kind === 'projects'
      ? await request(MERGE_PROJECTS, { input })
      : await request(MERGE_ORGANISATIONS, { input });
  switch (merged.__typename) {
    case 'OrganisationWritten':
    case 'ProjectWritten':
      return { outcome: 'merged', record: gone.id };
    case 'VersionConflict':
      return { outcome: 'meanwhile' };
    case 'InvalidInput':
      return {
        outcome: merged.problems.some(({ code }) => code === 'PERIOD_LOCKED') ? 'locked' : 'meanwhile',
      };
    default:
      return { outcome: 'refused' };
  }
}

async function dismiss({ one, other, about }: Decision): Promise<Said> {
  const input = { one: one.id, other: other.id, note: about.reason, ...about };
  const { dismissDuplicate } = await request(DISMISS_DUPLICATE, { input });
  if (dismissDuplicate.__typename === 'DuplicateDismissed') {
    return { outcome: 'dismissed', record: dismissDuplicate.one };
  }
  return { outcome: dismissDuplicate.__typename === 'Forbidden' ? 'refused' : 'failed' };
}

async function tried(work: () => Promise<Said>): Promise<Said> {
  try {
    return await work();
  } catch (failure) {
    if (!(failure instanceof ApiRefused || failure instanceof ApiUnreachable)) throw failure;
    const isRefused = failure instanceof ApiRefused && failure.code === 'FORBIDDEN';
    return { outcome: isRefused ? 'refused' : 'failed' };
  }
}
