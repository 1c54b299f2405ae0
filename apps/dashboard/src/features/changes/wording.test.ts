import { expect, test } from 'vitest';
import { MESSAGES } from '../../i18n/messages.ts';
import { changeFilter } from './change-filter.ts';
import { fieldName, operationName, valueText } from './wording.ts';

const reader = { language: 'vi' } as const;

test('says in words what was asked for, and by its name what no words are known for', () => {
  expect(operationName('updateProject', reader)).toBe('Sửa: Dự án');
  expect(operationName('mergeOrganisations', reader)).toBe(MESSAGES.vi.changes.operation.mergeOrganisations);
  expect(operationName('somethingNew', reader)).toBe('somethingNew');
  expect(fieldName('plannedEnd', reader)).toBe('Kết thúc theo kế hoạch');
});

test('reads days, decimals, codes and names of records as the language writes them', () => {
  const read = (value: string, field = 'x', label: string | null = null) =>
    valueText('Project', field, value, label, { language: 'vi' });
  expect(read('2030-12-31')).toBe('31/12/2030');
  expect(read('60.0000')).toBe('60');
  expect(read('CLOSED', 'status')).toBe(MESSAGES.vi.codes.projectStatus.CLOSED);
  expect(read('o1', 'managingBody', 'Sở Ngoại vụ')).toBe('Sở Ngoại vụ');
});

test('narrows the trail by what the address names, to the end of the last day', () => {
  expect(changeFilter({})).toEqual({});
  expect(changeFilter({ type: 'Project', from: '2026-01-01', to: '2026-12-31', person: 'Hoa' })).toEqual({
    events: { some: { recordTypename: { eq: 'Project' } } },
    madeOn: { gte: '2026-01-01', lt: '2027-01-01' },
    personName: { contains: 'Hoa' },
  });
});
