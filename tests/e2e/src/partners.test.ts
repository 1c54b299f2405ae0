import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage?.close());

interface Sums {
  readonly data: {
    readonly organisations: { readonly totalCount: number };
    readonly fundingBreakdown: { readonly total: { readonly amount: { readonly vnd: string } } };
  };
}

/** What the API says of the partners of a country: how many, and what they committed. */
async function sumsOf(country: string): Promise<{ partners: number; vnd: string }> {
  const filter = `{ side: { eq: PARTNER }, country: { eq: "${country}" } }`;
  const { data } = (await stage.server.ask(`{
    organisations(filter: ${filter}) { totalCount }
    fundingBreakdown(groupBy: [], measure: COMMITTED, filter: { funder: { organisation: ${filter} } }) {
      total { amount { vnd } } }
  }`)) as Sums;
  return { partners: data.organisations.totalCount, vnd: data.fundingBreakdown.total.amount.vnd };
}

/** The digits of the committed total in the table's last line. */
async function committedTotal(page: Page): Promise<string> {
  const said = await page.locator('tfoot a[href*="COMMITTED"] [title]').getAttribute('title');
  return (said ?? '').replaceAll(/\D/g, '');
}

test('a country chosen on the map narrows the table, and its sums are those of the API', async () => {
  const person = await stage.person({ language: 'vi' });
  const page = await person.newPage();
  await page.goto('/partners', { waitUntil: 'networkidle' });
  const rows = page.locator('[data-marks]');
  const before = await rows.count();
  await page.locator('#partners-map [data-key="KR"]').dispatchEvent('click');
  await page.waitForURL(/country=KR/);
  const { partners, vnd } = await sumsOf('KR');
  await rows.nth(partners).waitFor({ state: 'detached' });
  expect(await rows.count()).toBe(partners);
  expect(partners).toBeLessThan(before);
  expect(await committedTotal(page)).toBe(vnd);
  expect(await page.getAttribute('#partners-map [data-key="KR"]', 'aria-current')).toBe('true');
  await page.locator('tfoot a[href*="COMMITTED"]').click();
  await page.waitForURL(/funding\/rows/);
  expect(await page.getAttribute('[data-total]', 'data-total')).toBe(vnd);
  await person.close();
});

test('a row that is pointed at marks its place on the map', async () => {
  const person = await stage.person({ language: 'vi' });
  const page = await person.newPage();
  await page.goto('/partners?kind=EMBASSY', { waitUntil: 'networkidle' });
  const row = page.locator('[data-marks]').first();
  const [country] = ((await row.getAttribute('data-marks')) ?? '').split(' ');
  await row.hover();
  await page.locator(`#partners-map .map-selected[data-key="${country}"]`).waitFor();
  await person.close();
});

test('which Korean partners work in health in former Sìn Hồ is one form, also without any script', async () => {
  const person = await stage.person({ language: 'vi', scripts: false });
  const page = await person.newPage();
  await page.goto('/partners');
  await page.selectOption('select[name="country"]', 'KR');
  await page.selectOption('select[name="sector"]', 'HEALTH');
  await page.selectOption('select[name="place"]', { label: 'Huyện Sìn Hồ (trước 7/2025)' });
  await page.locator('form:has(select[name="place"]) button[type="submit"]').click();
  await page.waitForURL(/place=/);
  const answer =
    (await stage.server.ask(`{ organisations(filter: { side: { eq: PARTNER }, country: { eq: "KR" },
    projects: { some: { sectors: { some: { provinceSector: { eq: "HEALTH" } } },
      enteredPlaces: { some: { ground: { eq: "pre2025:108" } } } } } }) { totalCount } }`)) as Sums;
  expect(await page.locator('[data-marks]').count()).toBe(answer.data.organisations.totalCount);
  await person.close();
});

test('the years are moved by the keyboard, and the list follows', async () => {
  const person = await stage.person({ language: 'vi' });
  const page = await person.newPage();
  await page.goto('/partners', { waitUntil: 'networkidle' });
  await page.locator('input[type="range"]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/from=\d{4}/);
  const first = Number(await page.getAttribute('input[type="range"]', 'min'));
  expect(new URL(page.url()).searchParams.get('from')).toBe(`${first + 2}`);
  await person.close();
});
