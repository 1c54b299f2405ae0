import { expect, it } from 'vitest';
import { planTasksHref } from '../../record/hrefs.ts';
import { taskFilter } from './task-filter.ts';

const everyone = { provenance: undefined };

function filterOf(href: string) {
  const query = Object.fromEntries(new URL(href, 'http://localhost').searchParams);
  return taskFilter(query, everyone);
}

it('reads what the figures of a body write into their links', () => {
  expect(filterOf(planTasksHref({ year: '2026', lead: 'oAAA', state: 'OVERDUE' }))).toMatchObject({
    year: { eq: 2026 },
    leadId: { eq: 'oAAA' },
    state: { in: ['OVERDUE'] },
  });
  expect(filterOf(planTasksHref({ lead: 'none', state: 'finished' }))).toMatchObject({
    leadId: { isNull: true },
    state: { in: ['DONE', 'DONE_LATE'] },
  });
});

it('looks for words in both languages, and for nothing where none are given', () => {
  expect(taskFilter({ q: 'giao luu' }, everyone).or).toEqual([
    { title: { contains: 'giao luu' } },
    { titleEn: { contains: 'giao luu' } },
  ]);
  expect(taskFilter({}, everyone).or).toBeUndefined();
});

it('leaves demonstration records out where the reader hides them', () => {
  expect(taskFilter({}, { provenance: { ne: 'DEMO' } }).provenance).toEqual({ ne: 'DEMO' });
});
