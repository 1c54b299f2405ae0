import { builder } from '../builder.ts';

/** Records of one kind that refer to another, under one of their fields. */
export interface ReferrersShape {
  readonly typename: string;
  readonly field: string;
  readonly count: number;
  readonly examples: readonly { readonly __typename: string; readonly id: string }[];
}

export interface RecordInUseShape {
  readonly message: string;
  readonly referrers: readonly ReferrersShape[];
}

const Referrers = builder.objectRef<ReferrersShape>('Referrers').implement({
  description: 'Records of one kind that refer to another one under one of their fields.',
  fields: (t) => ({
    typename: t.exposeString('typename', { description: 'The type of the records that refer.' }),
    field: t.exposeString('field', { description: 'What the other is to them, as the database calls it.' }),
    count: t.exposeInt('count', { description: 'How many they are.' }),
    examples: t.field({
      type: [builder.nodeInterfaceRef()],
      description: 'Five of them at most.',
      nullable: { list: false, items: true },
      resolve: ({ examples }) => [...examples],
    }),
  }),
});

export const RecordInUse = builder.objectRef<RecordInUseShape>('RecordInUse').implement({
  description: 'Others refer to the record; it was not deleted.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'Why it was not deleted, in English.' }),
    referrers: t.field({
      type: [Referrers],
      description: 'Who refers to it.',
      resolve: ({ referrers }) => [...referrers],
    }),
  }),
});

export function recordInUse(referrers: readonly ReferrersShape[]) {
  return { __typename: 'RecordInUse', message: 'others refer to this record', referrers } as const;
}
