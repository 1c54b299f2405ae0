'use server';

import { redirect } from 'next/navigation';
import { ApiRefused, ApiUnreachable } from '../../api/failures.ts';
import type { DeletionFragment } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { address } from '../../list/address.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { recordHref, recordName } from '../../record/NamedRecord.tsx';
import { lastChangeOf } from '../changes/last-change.ts';
import { fieldName, typeName } from '../changes/wording.ts';
import { listOf, loadDeletable } from './deletable.ts';
import { DELETED } from './deleted-mark.ts';
import type { DeletionState, Referring } from './deletion-state.ts';
import { deletionOf } from './deletions.ts';

/** Deletes a record and leads to its list. What stands against it is told beside the reason that was typed. */
export async function deleteRecord(
  { id, version }: { readonly id: string; readonly version: number },
  before: DeletionState,
  form: FormData,
): Promise<DeletionState> {
  const given = form.get('reason');
  const reason = typeof given === 'string' ? given.replaceAll('\r\n', '\n').trim() : '';
  const state = { ...before, reason, referring: [] };
  if (reason === '') return { ...state, outcome: 'reason' };
  let list: string;
  try {
    const record = await loadDeletable(id);
    if (record === null) return { ...state, outcome: 'refused' };
    const input = { id, expectedVersion: version, reason, idempotencyKey: before.idempotencyKey };
    const { deleted } = await request(deletionOf(record.__typename), { input });
    if (deleted.__typename !== 'RecordDeleted') return { ...state, ...outcomeOf(deleted, await getReader()) };
    const { path, query } = listOf(record);
    list = address(path, query, { [DELETED]: await lastChangeOf(id) });
  } catch (failure) {
    if (!(failure instanceof ApiRefused || failure instanceof ApiUnreachable)) throw failure;
    const isRefused = failure instanceof ApiRefused && failure.code === 'FORBIDDEN';
    return { ...state, outcome: isRefused ? 'refused' : 'failed' };
  }
  redirect(list);
}

function outcomeOf(
  payload: DeletionFragment,
  reader: Reader,
): Partial<DeletionState> & Pick<DeletionState, 'outcome'> {
  switch (payload.__typename) {
    case 'RecordInUse':
      return { outcome: 'inUse', referring: payload.referrers.map((each) => referring(each, reader)) };
    case 'VersionConflict':
      return { outcome: 'meanwhile' };
    case 'InvalidInput':
      return { outcome: payload.problems.some(({ code }) => code === 'PERIOD_LOCKED') ? 'locked' : 'failed' };
    default:
      return { outcome: 'refused' };
  }
}

type Referrers = Extract<DeletionFragment, { readonly __typename: 'RecordInUse' }>['referrers'][number];

function referring({ typename, field, count, examples }: Referrers, reader: Reader): Referring {
  const named = examples.flatMap((record) => {
    const name = record && recordName(record, reader);
    return record === null || name === null ? [] : [{ name, href: recordHref(record) }];
  });
  return {
    words: reader.t('tidying.deletion.referring', {
      count,
      type: typeName(typename, reader),
      field: fieldName(memberOf(field), reader),
    }),
    examples: named,
    others: named.length === 0 ? 0 : count - named.length,
  };
}

/** The field that a column is: `managing_body_id` is `managingBody`. */
function memberOf(column: string): string {
  return column
    .replace(/_(?:id|code)$/, '')
    .replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
