import { builder } from '../builder.ts';

export interface VersionConflictShape {
  readonly message: string;
  readonly expectedVersion: number;
  readonly currentVersion: number;
  /** The type of the record, and its key as `id`. */
  readonly current: { readonly __typename: string; readonly id: string };
}

export const VersionConflict = builder.objectRef<VersionConflictShape>('VersionConflict').implement({
  description: 'Somebody else has changed the record since it was read; nothing was changed.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What happened, in English.' }),
    expectedVersion: t.exposeInt('expectedVersion', { description: 'The version that was read.' }),
    currentVersion: t.exposeInt('currentVersion', { description: 'The version that it has now.' }),
    current: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: 'The record as it stands now.',
      resolve: ({ current }) => current,
    }),
  }),
});

export function versionConflict(conflict: Omit<VersionConflictShape, 'message'>) {
  return { __typename: 'VersionConflict', message: 'the record was changed meanwhile', ...conflict } as const;
}
