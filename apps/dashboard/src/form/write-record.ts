import type { Reader } from '../reader/reader.ts';
import type { FormSection } from './form-field.ts';
import type { FormState } from './form-state.ts';
import { type Payload, sentOf } from './sent-of.ts';
import { type OpenRecord, type RecordInput, submitRecord } from './submit-record.ts';
import { wordProblem } from './word-problem.ts';

/** How records of a kind are made and changed by their form, for a reader. */
export interface FormWriting {
  readonly reader: Reader;
  readonly sections: readonly FormSection[];
  /** Sends what the mutation takes, whose types the fields of the form have. */
  create(input: RecordInput): Promise<Payload>;
  update(input: RecordInput): Promise<Payload>;
  /** The record with a node id as it stands now; null where it is gone. */
  reopen(id: string): Promise<OpenRecord | null>;
  /** Where a record is that was written. */
  href(id: string): string;
  /** The fields whose values the next record begins with, where one can be begun as this one is saved. */
  readonly carried?: readonly string[];
}

const fieldsOf = ({ sections }: FormWriting) => sections.flatMap(({ fields }) => fields);

/** Makes a record of what stands in its form, and of what the page gives it beside. */
export function createRecord(
  writing: FormWriting,
  before: FormState,
  form: FormData,
  beside: RecordInput = {},
): Promise<FormState> {
  const { reader, carried } = writing;
  return submitRecord(
    {
      fields: fieldsOf(writing),
      isNew: true,
      ...(carried !== undefined && { carried }),
      reopen: async () => null,
      word: wordProblem(reader),
      send: async (input, { idempotencyKey }) =>
        sentOf(await writing.create({ ...input, ...beside, idempotencyKey }), writing.href),
    },
    before,
    form,
  );
}

/** Changes of a record what was changed in its form. */
export function updateRecord(
  writing: FormWriting,
  id: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  return submitRecord(
    {
      fields: fieldsOf(writing),
      isNew: false,
      reopen: () => writing.reopen(id),
      word: wordProblem(writing.reader),
      send: async (input, { version, idempotencyKey }) =>
        sentOf(
          await writing.update({ ...input, id, expectedVersion: version, idempotencyKey }),
          writing.href,
        ),
    },
    before,
    form,
  );
}
