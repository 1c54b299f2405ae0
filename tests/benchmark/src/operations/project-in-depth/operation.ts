import type { Operation, Variables } from '../operation.ts';

/** Ten programmes: 24 transactions, twelve activities and some five projects below each. */
const variables: readonly Variables[] = Array.from({ length: 10 }, (_, index) => ({
  code: `BM-${String((index + 1) * 100).padStart(6, '0')}`,
}));

export const projectInDepth: Operation = {
  name: 'Q2',
  title: 'one in depth',
  folder: new URL('.', import.meta.url),
  variables,
};
