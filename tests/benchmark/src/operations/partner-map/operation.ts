import type { Operation } from '../operation.ts';

export const partnerMap: Operation = {
  name: 'Q4',
  title: 'map of 2,000',
  folder: new URL('.', import.meta.url),
  variables: [{}],
};
