import { builder } from '../builder.ts';

export interface ForbiddenShape {
  readonly message: string;
}

export const Forbidden = builder.objectRef<ForbiddenShape>('Forbidden').implement({
  description: 'The viewer may not do this; nothing was changed.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What may not be done, in English.' }),
  }),
});

export function forbidden(message: string) {
  return { __typename: 'Forbidden', message } as const;
}
