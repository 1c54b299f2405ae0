import type { LibraryBuilder } from './builder.ts';
import type { LibraryTypes } from './types.ts';

interface Renamed {
  readonly previous: string;
  readonly book: { readonly id: string };
}

interface Refusal {
  readonly reason: string;
}

/** A mutation with a payload that holds a row by its key, and one that answers with a union of payload and refusal. */
export function libraryMutations(builder: LibraryBuilder, { Book }: LibraryTypes): void {
  const RenamedBook = builder.objectRef<Renamed>('RenamedBook').implement({
    fields: (t) => ({
      previous: t.exposeString('previous'),
      book: t.field({ type: Book, resolve: ({ book }) => book }),
    }),
  });
  const RefusedRename = builder
    .objectRef<Refusal>('RefusedRename')
    .implement({ fields: (t) => ({ reason: t.exposeString('reason') }) });
  const RenameOutcome = builder.unionType('RenameOutcome', {
    types: [RenamedBook, RefusedRename],
    resolveType: (value) => ('reason' in value ? RefusedRename : RenamedBook),
  });
  const args = builder.args((t) => ({
    id: t.string({ required: true }),
    title: t.string({ required: true }),
  }));
  builder.mutationFields((t) => ({
    renameBook: t.field({
      type: RenameOutcome,
      args,
      resolve: async (_root, { id, title }, { kysely }) => {
        if (title === '') return { reason: 'a book needs a title' };
        const found = kysely.selectFrom('book').select('title').where('id', '=', id);
        const { title: previous } = await found.executeTakeFirstOrThrow();
        await kysely.updateTable('book').set({ title }).where('id', '=', id).execute();
        return { previous, book: { id } };
      },
    }),
  }));
}
