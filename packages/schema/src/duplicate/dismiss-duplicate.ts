import { BadUserInput } from '@nhipcau/pothos-kysely';
import { builder } from '../builder.ts';
import { Forbidden } from '../mutation/forbidden.ts';
import { InvalidInput } from '../mutation/invalid-input.ts';
import { decodeNodeId, encodeNodeId } from '../node/node-id.ts';
import { text } from '../write/field/text.ts';
import { aboutChange, type Given, inputOf } from '../write/input-types.ts';
import { typenameOf } from '../write/payloads.ts';
import { perform } from '../write/perform.ts';
import { Problems } from '../write/problems.ts';

const tables = { Organisation: 'organisation_distinct', Project: 'project_distinct' } as const;

type Mergeable = keyof typeof tables;

interface Dismissed {
  readonly __typename: string;
  readonly one: string;
  readonly other: string;
}

const DuplicateDismissed = builder.objectRef<Dismissed>('DuplicateDismissed').implement({
  description: 'It was kept that both are two records; they are not suggested any more.',
  fields: (t) => ({
    one: t.exposeID('one', { description: 'The node id of one of both.' }),
    other: t.exposeID('other', { description: 'The node id of the other.' }),
  }),
});

const Payload = builder.unionType('DismissDuplicatePayload', {
  description: 'What became of saying that two records are two.',
  types: [DuplicateDismissed, InvalidInput, Forbidden],
  resolveType: typenameOf,
});

const noteField = text('note', { max: 2_000, lines: true, description: 'How they differ.' });

const Input = inputOf('DismissDuplicateInput', 'Which two records are two.', {
  one: { type: 'ID', required: true, description: 'The node id of an organisation or a project.' },
  other: { type: 'ID', required: true, description: 'The node id of another one of the same kind.' },
  note: { type: 'String', required: false, description: noteField.description },
  ...aboutChange,
});

interface Pair {
  readonly typename: Mergeable;
  readonly one_id: string;
  readonly other_id: string;
  readonly note: string | null;
}

/** @throws Refused where the two are not a pair of one kind */
function readPair(given: Given): Pair {
  const problems = new Problems();
  const one = decode(given, 'one', problems);
  const other = decode(given, 'other', problems);
  const note =
    typeof given.note === 'string' ? noteField.read(given.note, problems.at('input', 'note')) : null;
  if (one && other && (one.typename !== other.typename || one.id === other.id)) {
    problems.add(['input', 'other'], 'NOT_SUITABLE', 'is not another record of the same kind');
  }
  problems.refuse();
  const [one_id, other_id] = [one?.id ?? '', other?.id ?? ''].toSorted();
  if (one === null || one_id === undefined || other_id === undefined) throw new Error('a fault was not told');
  return { typename: one.typename, one_id, other_id, note: typeof note === 'string' ? note : null };
}

function decode(given: Given, field: string, problems: Problems): { typename: Mergeable; id: string } | null {
  try {
    const { typename, id } = decodeNodeId(String(given[field]));
    if (typename === 'Organisation' || typename === 'Project') return { typename, id };
  } catch (error) {
    if (!(error instanceof BadUserInput)) throw error;
  }
  problems.add(['input', field], 'NOT_FOUND', 'is not the node id of an organisation or a project');
  return null;
}

builder.mutationField('dismissDuplicate', (t) =>
  t.field({
    type: Payload,
    description: 'Says that two records that were suggested as one are two.',
    args: { input: t.arg({ type: Input, required: true, description: 'Which two.' }) },
    resolve: (_root, { input }, context) =>
      perform(context, { operation: 'dismissDuplicate', input }, async (db) => {
        const { typename, ...pair } = readPair(input);
        await db
          .insertInto(tables[typename])
          .values(pair)
          .onConflict((said) => said.columns(['one_id', 'other_id']).doUpdateSet({ note: pair.note }))
          .execute();
        const ids = {
          one: encodeNodeId(typename, pair.one_id),
          other: encodeNodeId(typename, pair.other_id),
        };
        return { __typename: 'DuplicateDismissed', ...ids };
      }),
  }),
);
