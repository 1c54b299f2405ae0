import { builder } from '../builder.ts';

export interface InvalidInputShape {
  readonly message: string;
  readonly path: readonly string[];
}

/** What every mutation answers with where a field of its input cannot be. */
export const InvalidInput = builder.objectRef<InvalidInputShape>('InvalidInput').implement({
  description: 'A field of the input cannot be what it is; nothing was changed.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What is wrong, in English.' }),
    path: t.exposeStringList('path', { description: 'The argument, and the field of it.' }),
  }),
});
