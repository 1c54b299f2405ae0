import { expect, it } from 'vitest';
import { documentFilter } from './document-filter.ts';

it('takes the whole of a year, to the last day', () => {
  expect(documentFilter({ year: '2026' }, { provenance: undefined }).issuedOn).toEqual({
    gte: '2026-01-01',
    lt: '2027-01-01',
  });
});

it('narrows by nothing that the address does not name, but for what the reader hides', () => {
  expect(documentFilter({}, { provenance: { ne: 'DEMO' } })).toEqual({ provenance: { ne: 'DEMO' } });
});
