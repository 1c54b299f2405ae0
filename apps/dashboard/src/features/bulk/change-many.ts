'use server';

import { randomUUID } from 'node:crypto';
import { revalidatePath } from 'next/cache';
import { ApiRefused, ApiUnreachable } from '../../api/failures.ts';
import type { FormField } from '../../form/form-field.ts';
import { formErrors, type InputError } from '../../form/values/form-errors.ts';
import { valuesOf } from '../../form/values/form-values.ts';
import { changedInput, inputOf } from '../../form/values/input-of.ts';
import { wordProblem } from '../../form/word-problem.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { lastChangeHref } from '../changes/last-change.ts';
import { fieldName } from '../changes/wording.ts';
import { bulkFields, emptyable } from './bulk-fields.ts';
import { type BulkKind, loadRows, sendBulk } from './bulk-kinds.ts';
import type { BulkState, Left } from './bulk-state.ts';
import { type BulkResult, sendWithoutRefused } from './send-without-refused.ts';

/** Changes the chosen records alike. Those that cannot be changed are named, with what stands against it. */
export async function changeMany(kind: BulkKind, before: BulkState, form: FormData): Promise<BulkState> {
  const reader = await getReader();
  const fields = bulkFields(kind, reader);
  const records = form.getAll('record').flatMap(recordOf);
  const values = valuesOf(form);
  const emptied = form
    .getAll('empty')
    .map(String)
    .filter((name) => emptyable(kind).has(name));
  const state: BulkState = {
    ...before,
    outcome: 'failed',
    round: before.round + 1,
    values,
    errors: {},
    emptied,
    chosen: records.map(({ id }) => id),
    changed: 0,
    changeHref: null,
    left: [],
  };
  const patch = { ...changedInput(fields, {}, values), ...emptying(fields, emptied) };
  if (Object.keys(patch).length === 0) return { ...state, outcome: 'nothing' };
  if (records.length === 0) return { ...state, outcome: 'noRecords' };
  const about = { reason: values.reason?.trim() || null, idempotencyKey: before.idempotencyKey };
  try {
    const result = await sendWithoutRefused(records, (standing) =>
      sendBulk(kind, { records: standing, patch, ...about }),
    );
    revalidatePath(`/${kind}/bulk`);
    return await stateAfter(kind, state, result, fields, reader);
  } catch (failure) {
    if (!(failure instanceof ApiRefused || failure instanceof ApiUnreachable)) throw failure;
    const isRefused = failure instanceof ApiRefused && failure.code === 'FORBIDDEN';
    return { ...state, outcome: isRefused ? 'refused' : 'failed' };
  }
}

/** A record as its checkbox names it: the id, and the version that was read. */
function recordOf(value: FormDataEntryValue) {
  const [id = '', version = ''] = String(value).split(' ');
  return id === '' || !/^\d+$/.test(version) ? [] : [{ id, expectedVersion: Number(version) }];
}

function emptying(fields: readonly FormField[], emptied: readonly string[]) {
  const named = fields.filter(({ name }) => emptied.includes(name));
  return Object.fromEntries(named.map(({ name, kind }) => [name, kind === 'rows' ? [] : null]));
}

async function stateAfter(
  kind: BulkKind,
  state: BulkState,
  { changed, different, left, problems, refused }: BulkResult,
  fields: readonly FormField[],
  reader: Reader,
): Promise<BulkState> {
  if (refused) return { ...state, outcome: 'refused' };
  if (problems.length > 0) {
    const sent = inputOf(fields, state.values);
    const inPatch = problems.map((each) => ({ ...each, path: each.path.filter((step) => step !== 'patch') }));
    const errors = formErrors(fields, state.values, sent, inPatch, wordProblem(reader));
    return { ...state, outcome: 'wrong', errors };
  }
  return {
    ...state,
    outcome: 'done',
    chosen: [...left.keys()],
    changed: changed.length,
    changeHref: different === null ? null : await lastChangeHref(different),
    left: await worded(kind, left, reader),
    idempotencyKey: randomUUID(),
  };
}

async function worded(kind: BulkKind, left: BulkResult['left'], reader: Reader): Promise<readonly Left[]> {
  if (left.size === 0) return [];
  const rows = new Map((await loadRows(kind, [...left.keys()], reader)).map((row) => [row.id, row]));
  return [...left].map(([id, problem]) => ({
    id,
    name: rows.get(id)?.name ?? reader.t('tidying.bulk.gone'),
    href: rows.get(id)?.href ?? `/${kind}`,
    reason: reasonOf(problem, reader),
  }));
}

function reasonOf(problem: InputError | null, reader: Reader): string {
  if (problem === null) return reader.t('tidying.bulk.meanwhile');
  if (problem.code === 'PERIOD_LOCKED') return reader.t('tidying.bulk.locked');
  const field = problem.path[3];
  const words = wordProblem(reader)(problem);
  return field === undefined || field === 'id' ? words : `${fieldName(field, reader)}: ${words}`;
}
