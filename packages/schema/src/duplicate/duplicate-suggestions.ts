import { BadUserInput } from '@nhipcau/pothos-kysely';
import { sql } from 'kysely';
import { builder } from '../builder.ts';
import { DuplicateReason, type DuplicateReasonShape } from './duplicate-reason.ts';
import { organisationPairs } from './organisation-pairs-sql.ts';
import { projectPairs } from './project-pairs-sql.ts';

interface Suggestion {
  readonly typename: string;
  readonly one_id: string;
  readonly other_id: string;
  readonly score: number;
  readonly reasons: readonly DuplicateReasonShape[];
}

const questions = {
  ORGANISATION: { typename: 'Organisation', pairs: organisationPairs },
  PROJECT: { typename: 'Project', pairs: projectPairs },
} as const;

/** The records of which duplicates are looked for. */
export type DuplicateKindValue = keyof typeof questions;

export const DuplicateKind = builder.enumType('DuplicateKind', {
  description: 'Records that can be merged.',
  values: {
    ORGANISATION: { description: 'Organisations.' },
    PROJECT: { description: 'Projects.' },
  },
});

const DuplicateSuggestion = builder.objectRef<Suggestion>('DuplicateSuggestion').implement({
  description: 'Two records that may be one, and what speaks for it.',
  fields: (t) => {
    const side = (key: 'one_id' | 'other_id', description: string) =>
      t.field({
        type: builder.nodeInterfaceRef(),
        nullable: true,
        description,
        resolve: ({ typename, ...pair }) => ({ __typename: typename, id: pair[key] }),
      });
    return {
      one: side('one_id', 'One of both.'),
      other: side('other_id', 'The other.'),
      score: t.exposeInt('score', { description: 'The points of the reasons together, 100 at most.' }),
      reasons: t.field({
        type: [DuplicateReason],
        description: 'What speaks for it.',
        resolve: ({ reasons }) => [...reasons],
      }),
    };
  },
});

/** Below this nothing is suggested. */
const leastScore = 45;
const greatestNumber = 100;

builder.queryField('duplicateSuggestions', (t) =>
  t.field({
    type: [DuplicateSuggestion],
    description:
      'Pairs of records that may be one, the likeliest first; not those of which somebody has said that they are two.',
    args: {
      of: t.arg({ type: DuplicateKind, required: true, description: 'What kind of records.' }),
      first: t.arg.int({
        required: false,
        description: `How many at most; 20 unless told, ${greatestNumber} at most.`,
      }),
    },
    resolve: async (_root, { of, first }, { kysely }) => {
      const number = first ?? 20;
      if (number < 1 || number > greatestNumber)
        throw new BadUserInput('first', `is not from 1 to ${greatestNumber}`);
      const { typename, pairs } = questions[of];
      const { rows } = await sql<Omit<Suggestion, 'typename'>>`
        select found.*, score from (${pairs()}) as found,
          lateral (select sum((reason ->> 'points')::int)::int as score from jsonb_array_elements(reasons) as reason) as summed
        where score >= ${leastScore} order by score desc, one_id, other_id limit ${number}
      `.execute(kysely);
      return rows.map((row) => ({ ...row, typename }));
    },
  }),
);
