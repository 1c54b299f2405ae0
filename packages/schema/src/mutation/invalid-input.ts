import { builder } from '../builder.ts';
import { InputProblem, type InputProblemShape } from './input-problem.ts';

export interface InvalidInputShape {
  readonly message: string;
  readonly path: readonly string[];
  /** All that is wrong, where more than the first was looked for. */
  readonly problems?: readonly InputProblemShape[];
}

/** What every mutation answers with where a field of its input cannot be. */
export const InvalidInput = builder.objectRef<InvalidInputShape>('InvalidInput').implement({
  description: 'Fields of the input cannot be what they are; nothing was changed.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What is wrong with the first, in English.' }),
    path: t.exposeStringList('path', { description: 'The argument, and the field of it that is the first.' }),
    problems: t.field({
      type: [InputProblem],
      description: 'All that is wrong, in the order of the fields.',
      resolve: ({ problems, path, message }) => [...(problems ?? [{ path, message, code: 'WRONG_FORM' }])],
    }),
  }),
});

/** The first problem speaks for all to clients that show one. */
export function invalidInput(problems: readonly [InputProblemShape, ...InputProblemShape[]]) {
  const [{ path, message }] = problems;
  return { __typename: 'InvalidInput', path, message, problems } as const;
}
