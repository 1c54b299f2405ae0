import type { LibraryBuilder } from './builder.ts';

/** The names of the types, so that they can be declared in any order. */
export function libraryTypes(builder: LibraryBuilder) {
  return {
    Genre: builder.enumType('Genre', { values: ['NOVEL', 'POEMS', 'ESSAYS'] as const }),
    Country: builder.kyselyRef<'country', 'code'>('country', 'Country'),
    Publisher: builder.kyselyRef('publisher', 'Publisher'),
    Author: builder.kyselyRef('author', 'Author'),
    Book: builder.kyselyRef('book', 'Book'),
    Review: builder.kyselyRef('review', 'Review'),
    Specimen: builder.kyselyRef('specimen', 'Specimen'),
    Measure: builder.kyselyRef('measure', 'Measure'),
    Named: builder.interfaceRef<{ name: string }>('Named').implement({
      fields: (t) => ({
        name: t.exposeString('name'),
        size: t.int({
          args: { plus: t.arg.int({ required: true, defaultValue: 1 }) },
          resolve: () => {
            throw new Error('each type says how large it is');
          },
        }),
      }),
    }),
  };
}

export type LibraryTypes = ReturnType<typeof libraryTypes>;
