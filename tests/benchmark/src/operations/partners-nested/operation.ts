import type { Operation } from '../operation.ts';

/** Countries with some fifty partners each. */
const countries = ['US', 'JP', 'KR', 'FR', 'DE', 'AU', 'CA', 'SE', 'CH', 'IT'];

export const partnersNested: Operation = {
  name: 'Q5',
  title: 'nested 20 × 20 × 5',
  folder: new URL('.', import.meta.url),
  variables: countries.map((country) => ({ country })),
};
