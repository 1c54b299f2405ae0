import type { InputError } from '../../form/values/form-errors.ts';
import type { BulkInput } from './bulk-kinds.ts';

type Record = BulkInput['records'][number];

/** What the API says of a bulk change. */
export interface BulkAnswer {
  readonly __typename: string;
  readonly ids?: readonly string[];
  /** As they stand now. */
  readonly records?: readonly ({ readonly id: string; readonly version: number } | null)[];
  readonly problems?: readonly InputError[];
  readonly conflicts?: readonly { readonly current: { readonly id: string } | null }[];
}

/** What became of all records together. */
export interface BulkResult {
  readonly changed: readonly string[];
  /** One that was not before what it is now; null where all were so already. */
  readonly different: string | null;
  /** Of the records that were left as they were, what is wrong with each; null where somebody else has changed it. */
  readonly left: ReadonlyMap<string, InputError | null>;
  /** What is wrong with what was to be set, whatever the record. */
  readonly problems: readonly InputError[];
  readonly refused: boolean;
}

/**
 * Changes all the records that can be changed: the API changes all or none and names whom it could not, so that these are
 * left out until the others are done.
 */
export async function sendWithoutRefused(
  records: readonly Record[],
  send: (records: readonly Record[]) => Promise<BulkAnswer>,
): Promise<BulkResult> {
  const left = new Map<string, InputError | null>();
  const result = { changed: [], different: null, left, problems: [], refused: false };
  for (let standing = records; standing.length > 0; ) {
    const answer = await send(standing);
    if (answer.ids !== undefined)
      return { ...result, changed: answer.ids, different: differentOf(answer, standing) };
    const named = namedIn(answer, standing);
    if (named.size === 0) {
      return { ...result, problems: answer.problems ?? [], refused: answer.problems === undefined };
    }
    for (const [id, problem] of named) left.set(id, problem);
    standing = standing.filter(({ id }) => !named.has(id));
  }
  return result;
}

function differentOf({ records: now = [] }: BulkAnswer, before: readonly Record[]): string | null {
  const versions = new Map(before.map(({ id, expectedVersion }) => [id, expectedVersion]));
  return now.find((record) => record !== null && record.version !== versions.get(record.id))?.id ?? null;
}

/** The records that an answer refuses, with what is wrong with each. */
function namedIn(answer: BulkAnswer, records: readonly Record[]): ReadonlyMap<string, InputError | null> {
  const conflicts = (answer.conflicts ?? []).flatMap(({ current }) => (current === null ? [] : [current.id]));
  const problems = (answer.problems ?? []).flatMap((problem) => {
    const [, list, place] = problem.path;
    const record = list === 'records' ? records[Number(place)] : undefined;
    return record === undefined ? [] : [[record.id, problem] as const];
  });
  return new Map([...conflicts.map((id) => [id, null] as const), ...problems]);
}
