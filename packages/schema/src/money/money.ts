import { builder } from '../builder.ts';

/** A sum in VND. `vnd` is a whole number as an exact decimal string. */
export interface MoneyValue {
  readonly vnd: string;
  readonly atLeast: boolean;
  readonly estimated: boolean;
  readonly unvalued: number;
}

export const Money = builder.kyselyValue<MoneyValue>('Money', {
  description: 'A sum of money in VND, with what one must know to read it rightly.',
  columns: {
    vnd: { type: 'numeric', nullable: false },
    atLeast: { type: 'bool', nullable: false },
    estimated: { type: 'bool', nullable: false },
    unvalued: { type: 'int4', nullable: false },
  },
  fields: (t) => ({
    vnd: t.expose('vnd', { type: 'Decimal', description: 'The sum in VND: whole, exact.' }),
    atLeast: t.exposeBoolean('atLeast', {
      description:
        'True where a published lower bound ("over 131 billion") is in the sum: it is at least this.',
    }),
    estimated: t.exposeBoolean('estimated', {
      description:
        'True where a part was carried from a former unit to its successors by their share of its area.',
    }),
    unvalued: t.exposeInt('unvalued', {
      description: 'How many transactions the sum had to leave out, because they have no value or no rate.',
    }),
  }),
});
