import type { Operation } from '../operation.ts';

export const funding: Operation = {
  name: 'Q3',
  title: 'funding by sector and year',
  folder: new URL('.', import.meta.url),
  variables: [{}],
};
