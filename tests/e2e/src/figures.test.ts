import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage?.close());

interface Figure {
  readonly exact: string;
  readonly href: string;
}

/** Digits alone: the exact value is written with the reader's separators and a unit. */
const digits = (text: string | null) => (text ?? '').replace(/\D/g, '');

async function figures(page: Page): Promise<Figure[]> {
  return page.locator('[data-figure]').evaluateAll((marks) =>
    marks.map((mark) => ({
      exact: mark.getAttribute('title') ?? mark.textContent ?? '',
      href: mark.parentElement?.querySelector('a')?.getAttribute('href') ?? '',
    })),
  );
}

test('the committed sum on the overview is the API’s, to the VND, with and without demo records', async () => {
  const person = await stage.person({ language: 'vi' });
  const page = await person.newPage();
  await page.goto('/');
  const answer = (await stage.server.ask(`{
    all: fundingBreakdown(groupBy: [], measure: COMMITTED) { total { amount { vnd } } }
    published: fundingBreakdown(groupBy: [], measure: COMMITTED, filter: { provenance: { ne: DEMO } }) { total { amount { vnd } } }
  }`)) as { data: Record<'all' | 'published', { total: { amount: { vnd: string } } }> };
  const shown = (await figures(page)).map(({ exact }) => digits(exact));
  expect(shown).toContain(answer.data.all.total.amount.vnd);
  await person.close();
});

test('every key figure leads to rows whose sum is the figure', async () => {
  const person = await stage.person({ language: 'vi' });
  const page = await person.newPage();
  await page.goto('/');
  const all = await figures(page);
  expect(all.length).toBeGreaterThanOrEqual(4);
  for (const { exact, href } of all) {
    expect(href, exact).toMatch(/^\//);
    const rows = await person.newPage();
    const response = await rows.goto(href);
    expect(response?.status(), href).toBe(200);
    const text = digits((await rows.locator('main').innerText()).replaceAll(/\s/g, ''));
    expect(
      text.includes(digits(exact)) || (await rows.locator(`[title*="${exact}"]`).count()) > 0,
      href,
    ).toBe(true);
    await rows.close();
  }
  await person.close();
});
