import { builder } from '../builder.ts';

const codes = {
  REQUIRED: 'It has to be given.',
  TOO_LONG: 'It is longer than may be.',
  TOO_MANY: 'The list is longer than may be.',
  TOO_SMALL: 'It is less than may be.',
  TOO_LARGE: 'It is more than may be.',
  TOO_PRECISE: 'It has more decimals than are kept; nothing is rounded.',
  WRONG_FORM: 'It is not written as it has to be.',
  NOT_FOUND: 'There is no such record.',
  NOT_SUITABLE: 'There is such a record, and it cannot stand here.',
  REPEATED: 'The list has it twice.',
  TAKEN: 'Another record has it already.',
  NOT_WHOLE: 'The shares do not add up to exactly 100 per cent.',
  BEFORE_START: 'It ends before it begins.',
  NOT_TOGETHER: 'It cannot stand beside what another field says.',
  MISSING_BESIDE: 'Another field asks for it.',
  PERIOD_LOCKED: 'It is of a period that is locked: an admin changes it, and says why.',
  IN_USE: 'Others refer to it.',
  IN_CIRCLE: 'The record would come to stand under itself.',
} as const;

/** What kind of fault it is: stable, for whoever words it. */
export type InputProblemCode = keyof typeof codes;

const Code = builder.enumType('InputProblemCode', {
  description: 'What is wrong with a field of an input.',
  values: Object.fromEntries(
    Object.entries(codes).map(([code, description]) => [code, { description }]),
  ) as Record<InputProblemCode, { description: string }>,
});

/** A field of an input that cannot be, by its path: `['input', 'places', '1', 'percentage']`. */
export interface InputProblemShape {
  readonly path: readonly string[];
  readonly code: InputProblemCode;
  readonly message: string;
}

export const InputProblem = builder.objectRef<InputProblemShape>('InputProblem').implement({
  description: 'A field of an input that cannot be what it is.',
  fields: (t) => ({
    path: t.exposeStringList('path', {
      description: 'The argument, the field of it, the place in a list from 0, and the field there.',
    }),
    code: t.expose('code', { type: Code, description: 'What is wrong; stable, to be worded by the client.' }),
    message: t.exposeString('message', { description: 'What is wrong, in English.' }),
  }),
});
