import { expect, it } from 'vitest';
import { columnSort, readOrder } from './order.ts';

const FIELDS = ['NAME', 'COMMITTED'] as const;
const OWN = { field: 'NAME', direction: 'ASC' } as const;

it('reads the order of the address and falls back to the list’s own', () => {
  expect(readOrder({ order: 'COMMITTED.desc' }, FIELDS, OWN)).toEqual({
    field: 'COMMITTED',
    direction: 'DESC',
  });
  expect(readOrder({ order: 'PASSWORD.desc' }, FIELDS, OWN)).toEqual(OWN);
});

it('turns the order of the current column around', () => {
  const order = { field: 'COMMITTED', direction: 'DESC' } as const;
  const sort = columnSort('/partners', { order: 'COMMITTED.desc' }, order, 'COMMITTED', 'desc');
  expect(sort).toEqual({ href: '/partners?order=COMMITTED.asc', state: 'descending' });
});

it('takes up another column with the greatest first where that is asked for', () => {
  expect(columnSort('/partners', {}, OWN, 'COMMITTED', 'desc').href).toBe('/partners?order=COMMITTED.desc');
});
