import type { InputObjectRef, InputType } from '@pothos/core';
import { type BuilderTypes, builder } from '../builder.ts';
import type { WritableField } from './field/writable-field.ts';
import type { WritablePart } from './writable-part.ts';
import type { WritableShape } from './writable-record.ts';

/** An input of which the fields are only known by their declarations. */
export type Given = Readonly<Record<string, unknown>>;
export type GivenInput = InputObjectRef<BuilderTypes, Given>;

interface Member {
  readonly type: InputType<BuilderTypes> | [InputType<BuilderTypes>];
  readonly required: boolean;
  readonly description: string;
}

/** An input type with these members. */
export function inputOf(
  name: string,
  description: string,
  members: Readonly<Record<string, Member>>,
): GivenInput {
  return builder.inputType(name, {
    description,
    fields: (t) => Object.fromEntries(Object.entries(members).map(([key, member]) => [key, t.field(member)])),
  }) as GivenInput;
}

/**
 * No field of a record is required by its type: what a person left out is answered as `InvalidInput` with all else that is
 * wrong, not as an error of the operation.
 */
function memberOf({ type, description, required, filled }: WritableField, making: boolean): Member {
  const kept = required && making ? ' Has to be given.' : required || filled ? ' Not to be emptied.' : '';
  return { type, required: false, description: `${description}${kept}` };
}

const partInputs = new WeakMap<WritablePart, InputType<BuilderTypes>>();

function inputOfPart(part: WritablePart): InputType<BuilderTypes> {
  if ('field' in part.of) return part.of.field.type;
  const known = partInputs.get(part);
  if (known !== undefined) return known;
  const { input, inputDescription, fields } = part.of;
  const id = {
    type: 'ID',
    required: false,
    description: 'Of a row that is there already; one without is new.',
  } as const;
  const made = inputOf(input, inputDescription, {
    ...(part.typename !== undefined && { id }),
    ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, memberOf(field, true)])),
  });
  partInputs.set(part, made);
  return made;
}

/** The members of a record: its fields and its parts. */
export function membersOf({ fields, parts }: WritableShape, making: boolean): Record<string, Member> {
  const ofFields = Object.entries(fields).map(([name, field]) => [name, memberOf(field, making)] as const);
  const ofParts = Object.entries(parts).map(
    ([name, part]) =>
      [
        name,
        {
          type: [inputOfPart(part)],
          required: false,
          description: `${part.description} The whole list; it replaces the one before.`,
        },
      ] as const,
  );
  return Object.fromEntries<Member>([...ofFields, ...ofParts] as readonly (readonly [string, Member])[]);
}

/** What every change may be given beside what it changes. */
export const aboutChange = {
  reason: {
    type: 'String',
    required: false,
    description: 'Why it is changed; asked for in a period that is locked. 1000 characters at most.',
  },
  idempotencyKey: {
    type: 'String',
    required: false,
    description:
      'A text of your choice, new for each thing that is to be done: the same key of the same person is done once, and answered alike.',
  },
} as const satisfies Readonly<Record<string, Member>>;

/** Which record, and as it was when it was read. */
export const whichRecord = {
  id: { type: 'ID', required: true, description: 'The node id of the record.' },
  expectedVersion: {
    type: 'Int',
    required: true,
    description: 'The version that was read: where it has another one now, nothing is changed.',
  },
} as const satisfies Readonly<Record<string, Member>>;
