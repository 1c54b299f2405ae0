import { expect, it } from 'vitest';
import { type BulkAnswer, sendWithoutRefused } from './send-without-refused.ts';

const records = ['a', 'b', 'c'].map((id) => ({ id, expectedVersion: 1 }));

/** Answers in turn, and keeps which records each was asked for. */
function api(...answers: readonly BulkAnswer[]) {
  const asked: (readonly string[])[] = [];
  const send = async (standing: readonly { readonly id: string }[]) => {
    asked.push(standing.map(({ id }) => id));
    return answers[asked.length - 1] ?? { __typename: 'Forbidden' };
  };
  return { asked, send };
}

const updated = (...ids: readonly string[]): BulkAnswer => ({
  __typename: 'ProjectBulkUpdated',
  ids,
  records: ids.map((id) => ({ id, version: id === 'a' ? 1 : 2 })),
});
const conflict = (...ids: readonly string[]): BulkAnswer => ({
  __typename: 'BulkConflict',
  conflicts: ids.map((id) => ({ current: { id } })),
});
const invalid = (...path: readonly string[]): BulkAnswer => ({
  __typename: 'InvalidInput',
  problems: [{ path: ['input', ...path], code: 'PERIOD_LOCKED', message: 'locked' }],
});

it('changes the rest when some were changed meanwhile or are of a locked period, and names these', async () => {
  const { asked, send } = api(conflict('b'), invalid('records', '1'), updated('a'));
  const { changed, left } = await sendWithoutRefused(records, send);
  expect(asked).toEqual([['a', 'b', 'c'], ['a', 'c'], ['a']]);
  expect(changed).toEqual(['a']);
  expect([...left].map(([id, problem]) => [id, problem?.code ?? null])).toEqual([
    ['b', null],
    ['c', 'PERIOD_LOCKED'],
  ]);
});

it('asks no more once none is left', async () => {
  const { asked, send } = api(conflict('a', 'b', 'c'));
  expect((await sendWithoutRefused(records, send)).changed).toEqual([]);
  expect(asked.length).toBe(1);
});

it('changes none when what is set cannot be, and says what is wrong with it', async () => {
  const { asked, send } = api(invalid('patch', 'sectors'));
  const { changed, problems, refused } = await sendWithoutRefused(records, send);
  expect([changed, problems.length, refused, asked.length]).toEqual([[], 1, false, 1]);
});

it('says that the person may not', async () => {
  expect((await sendWithoutRefused(records, api().send)).refused).toBe(true);
});

it('tells of a record that became another, by which the change is found', async () => {
  expect((await sendWithoutRefused(records, api(updated('a', 'b', 'c')).send)).different).toBe('b');
  expect((await sendWithoutRefused(records, api(updated('a')).send)).different).toBe(null);
});
