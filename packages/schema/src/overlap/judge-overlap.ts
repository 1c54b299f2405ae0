import type { DB } from '@nhipcau/database';
import { BadUserInput } from '@nhipcau/pothos-kysely';
import { type Kysely, sql } from 'kysely';
import { builder } from '../builder.ts';
import { makeChange } from '../change/make-change.ts';
import type { Row } from '../models/row.ts';
import { InvalidInput, type InvalidInputShape } from '../mutation/invalid-input.ts';
import { keyOfNodeId } from '../node/node-id.ts';
import { OverlapVerdict, Verdict } from './overlap-verdict.ts';

interface Judgement {
  readonly id: string;
}
interface Judged {
  readonly judgement: Judgement;
}
interface Conflict extends Judged {
  readonly message: string;
  readonly path: readonly string[];
}

const JudgedOverlap = builder.objectRef<Judged>('JudgedOverlap').implement({
  description: 'The verdict was kept.',
  fields: (t) => ({
    judgement: t.field({
      type: OverlapVerdict,
      description: 'As it stands now.',
      resolve: (judged) => judged.judgement,
    }),
  }),
});

const OverlapVerdictConflict = builder.objectRef<Conflict>('OverlapVerdictConflict').implement({
  description: 'Somebody else has said something meanwhile; nothing was kept.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What is wrong, in English.' }),
    path: t.exposeStringList('path', { description: 'The argument that it is about.' }),
    judgement: t.field({
      type: OverlapVerdict,
      description: 'What was said meanwhile.',
      resolve: (conflict) => conflict.judgement,
    }),
  }),
});

const JudgeOverlapPayload = builder.unionType('JudgeOverlapPayload', {
  description: 'What became of a verdict.',
  types: [JudgedOverlap, OverlapVerdictConflict, InvalidInput],
  resolveType: (value) =>
    'judgement' in value ? ('message' in value ? OverlapVerdictConflict : JudgedOverlap) : InvalidInput,
});

const JudgeOverlapInput = builder.inputType('JudgeOverlapInput', {
  description: 'What is said of a pair of projects. It replaces what was said before.',
  fields: (t) => ({
    one: t.id({ required: true, description: 'Node id of one project, whichever.' }),
    other: t.id({ required: true, description: 'Node id of the other project.' }),
    verdict: t.field({ type: Verdict.ref, required: true, description: 'What is said.' }),
    note: t.string({ required: false, description: 'Why, or what was agreed; 2000 characters at most.' }),
    expectedVersion: t.int({
      required: true,
      description: 'The version that was read; 0 where nothing was said before.',
    }),
  }),
});

type Input = typeof JudgeOverlapInput.$inferInput;

interface Checked extends Pick<Row<'overlap_verdict'>, 'one_id' | 'other_id' | 'verdict' | 'note'> {
  readonly expected: number;
}

/** The pair in its order and the note as it is kept, or what is wrong with the first field that is. */
function checked(input: Input): Checked | InvalidInputShape {
  const invalid = (field: string, message: string) => ({ path: ['input', field], message });
  const keys: string[] = [];
  for (const field of ['one', 'other'] as const) {
    try {
      keys.push(keyOfNodeId('Project', input[field], field));
    } catch (error) {
      if (error instanceof BadUserInput) return invalid(field, 'is not the node id of a project');
      throw error;
    }
  }
  const [one_id, other_id] = keys.toSorted();
  if (one_id === undefined || other_id === undefined || one_id === other_id) {
    return invalid('other', 'is the same project');
  }
  const note = input.note?.trim().normalize('NFC') || null;
  if (note !== null && note.length > 2000) return invalid('note', 'is longer than 2000 characters');
  return { one_id, other_id, verdict: input.verdict, note, expected: input.expectedVersion };
}

/** Which of both projects there is not. */
async function missing(kysely: Kysely<DB>, { one, other }: Input, { one_id, other_id }: Checked) {
  const found = await kysely
    .selectFrom('project')
    .select('id')
    .where('id', 'in', [one_id, other_id])
    .execute();
  const ids = new Set(found.map(({ id }) => id));
  if (ids.size === 2) return null;
  const field = ids.has(keyOfNodeId('Project', one, 'one')) ? 'other' : 'one';
  return { path: ['input', field], message: `there is no project ${field === 'one' ? one : other}` };
}

/** Keeps a verdict where nothing was said since the expected version; null where something was. */
async function keep(kysely: Kysely<DB>, { expected, ...values }: Checked): Promise<Judgement | null> {
  const { one_id, other_id, verdict, note } = values;
  if (expected === 0) {
    const made = kysely
      .insertInto('overlap_verdict')
      .values(values)
      .onConflict((found) => found.doNothing());
    return (await made.returning('id').executeTakeFirst()) ?? null;
  }
  const changed = kysely
    .updateTable('overlap_verdict')
    .set({ verdict, note, judged_at: sql`now()` })
    .where('one_id', '=', one_id)
    .where('other_id', '=', other_id)
    .where('version', '=', expected);
  return (await changed.returning('id').executeTakeFirst()) ?? null;
}

builder.mutationField('judgeOverlap', (t) =>
  t.field({
    type: JudgeOverlapPayload,
    description: 'Says of a pair of projects whether it is an overlap, known or none, and why.',
    args: { input: t.arg({ type: JudgeOverlapInput, required: true, description: 'What is said.' }) },
    resolve: async (_root, { input }, context) => {
      const { kysely } = context;
      const values = checked(input);
      if ('message' in values) return values;
      const absent = await missing(kysely, input, values);
      if (absent !== null) return absent;
      const kept = await makeChange(context, { operation: 'judgeOverlap' }, (db) => keep(db, values));
      if (kept !== null) return { judgement: kept };
      const current = await kysely
        .selectFrom('overlap_verdict')
        .select('id')
        .where('one_id', '=', values.one_id)
        .where('other_id', '=', values.other_id)
        .executeTakeFirst();
      const path = ['input', 'expectedVersion'];
      return current === undefined
        ? { path, message: 'nothing was said before: 0 is expected' }
        : { path, message: 'something was said meanwhile', judgement: current };
    },
  }),
);
