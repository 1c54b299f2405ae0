import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Stage } from './stage.ts';

let stage: Stage;
let person: BrowserContext;

beforeAll(async () => {
  stage = await Stage.open();
  person = await stage.person({ language: 'vi' });
});
afterAll(() => stage?.close());

/** Digits alone: figures are written with the reader's separators and a unit. */
const digits = (text: string | null) => (text ?? '').replace(/\D/g, '');

interface Figure {
  /** Every digit of it. */
  readonly exact: string;
  /** The rows that it is made of. */
  readonly href: string;
}

async function open(address: string): Promise<Page> {
  const page = await person.newPage();
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(200);
  await page.locator('main h1').waitFor();
  return page;
}

async function figures(address: string): Promise<Figure[]> {
  const page = await open(address);
  const found = await page.locator('[data-figure]').evaluateAll((marks) =>
    marks.map((mark) => ({
      exact: mark.getAttribute('title') || (mark.querySelector('.tabular-nums')?.textContent ?? ''),
      href: mark.parentElement?.querySelector(':scope > a')?.getAttribute('href') ?? '',
    })),
  );
  await page.close();
  return found.map(({ exact, href }) => ({ exact: digits(exact), href }));
}

interface Answered {
  readonly data: {
    readonly all: { readonly total: { readonly amount: { readonly vnd: string } } };
    readonly published: { readonly total: { readonly amount: { readonly vnd: string } } };
  };
}

test('the committed sum on the overview is the API’s to the VND, with demo records and without', async () => {
  const { data } = (await stage.server.ask(`query {
    all: fundingBreakdown(groupBy: [], measure: COMMITTED) { total { amount { vnd } } }
    published: fundingBreakdown(groupBy: [], measure: COMMITTED, filter: { provenance: { ne: DEMO } }) {
      total { amount { vnd } } } }`)) as Answered;
  expect((await figures('/')).map(({ exact }) => exact)).toContain(data.all.total.amount.vnd);

  const page = await open('/');
  await page.getByText('Ẩn dữ liệu minh họa').click();
  await page.waitForLoadState('networkidle');
  await page.close();
  const without = (await figures('/')).map(({ exact }) => exact);
  expect(without).toContain(data.published.total.amount.vnd);
  await person.clearCookies({ name: 'demo' });
});

test('every key figure leads to rows that add up to it', async () => {
  const all = await figures('/');
  expect(all.length).toBeGreaterThanOrEqual(6);
  for (const { exact, href } of all) {
    const page = await open(href);
    await page.locator('main nav').last().waitFor();
    const total = page.locator('main [data-total]');
    const said = (await total.count()) > 0 ? await total.getAttribute('data-total') : await summary(page);
    expect(digits(said), href).toBe(exact);
    await page.close();
  }
});

/** How many records a list says that it has, on all its pages. */
async function summary(page: Page): Promise<string> {
  const text = await page.locator('main nav').last().textContent();
  return /\d[\d.]*/.exec(text ?? '')?.[0] ?? '';
}

test('the rows of the committed sum, on all their pages, add up to the sum above them', async () => {
  const page = await open('/funding/rows?measure=COMMITTED');
  const total = await page.locator('main [data-total]').getAttribute('data-total');
  let sum = 0n;
  for (;;) {
    await page.locator('main tbody tr').first().waitFor();
    const amounts = await page.locator('main tbody tr td:last-child').allTextContents();
    expect(amounts.length).toBeGreaterThan(0);
    for (const amount of amounts) sum += BigInt(digits(amount) || '0');
    const next = page.locator('a[rel="next"]');
    if ((await next.count()) === 0) break;
    await page.goto((await next.getAttribute('href')) ?? '');
  }
  expect(sum.toString()).toBe(total);
  await page.close();
});
