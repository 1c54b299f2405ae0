import type { Operation, Variables } from '../operation.ts';

/** Quarters of four years, of two statuses: some three hundred projects each. */
const variables: readonly Variables[] = ['2012', '2015', '2018', '2021'].flatMap((year) =>
  ['IMPLEMENTATION', 'CLOSED'].flatMap((status) => [
    { status, from: `${year}-01-01`, to: `${year}-04-01` },
    { status, from: `${year}-07-01`, to: `${year}-10-01` },
  ]),
);

export const pageOfProjects: Operation = {
  name: 'Q1',
  title: 'page of 50',
  folder: new URL('.', import.meta.url),
  variables,
};
