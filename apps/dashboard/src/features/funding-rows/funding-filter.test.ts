import { expect, it } from 'vitest';
import { fundingFilter, readMeasure } from './funding-filter.ts';

const everyone = { provenance: undefined };
const stated = (filter: object) => JSON.parse(JSON.stringify(filter));

it('opens the very rows that a figure counts', () => {
  expect(stated(fundingFilter({ sector: 'EDUCATION', year: '2020', country: 'KR' }, everyone))).toEqual({
    sector: { eq: 'EDUCATION' },
    year: { eq: 2020 },
    funder: { country: { eq: 'KR' } },
  });
});

it('opens what is not stated too', () => {
  expect(stated(fundingFilter({ sector: 'none' }, everyone))).toEqual({ sector: { isNull: true } });
});

it('leaves demo records out where the reader hides them', () => {
  expect(stated(fundingFilter({}, { provenance: { ne: 'DEMO' } }))).toEqual({ provenance: { ne: 'DEMO' } });
});

it('narrows by provenance without ever showing more than the reader may see', () => {
  expect(stated(fundingFilter({ provenance: 'DEMO' }, { provenance: { ne: 'DEMO' } }))).toEqual({
    provenance: { ne: 'DEMO', in: ['DEMO'] },
  });
  expect(stated(fundingFilter({ provenance: 'DEMO' }, { provenance: { eq: 'PUBLISHED' } }))).toEqual({
    provenance: { eq: 'PUBLISHED', in: ['DEMO'] },
  });
});

it('shows commitments where the address names no measure that exists', () => {
  expect(readMeasure({ measure: 'GUESSED' })).toBe('COMMITTED');
  expect(readMeasure({ measure: 'DISBURSED' })).toBe('DISBURSED');
});
