import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Stage } from './stage.ts';

let stage: Stage;
let person: BrowserContext;

beforeAll(async () => {
  stage = await Stage.open();
  person = await stage.person({ language: 'vi' });
});
afterAll(() => stage?.close());

const QUERIES = [
  'measure=COMMITTED',
  'measure=DISBURSED&sector=HEALTH',
  'measure=COMMITTED&country=KR&from=2015&to=2022',
  'measure=DISBURSED&kind=FOREIGN_NGO&year=2020',
  'measure=COMMITTED&sector=none',
  'measure=EXPENDED&year=2024',
];

async function textAt(address: string): Promise<string> {
  const response = await person.request.get(address);
  expect(response.status(), address).toBe(200);
  return (await response.body()).toString();
}

test.each(QUERIES)('the rows of the file add up to the sum on the page, under %s', async (query) => {
  const page = await person.newPage();
  await page.goto(`/funding/rows?${query}`);
  const total = page.locator('main [data-total]');
  const said = await total.getAttribute('data-total');
  const link = page.getByRole('link', { name: 'JSON Lines' });
  const address = (await link.getAttribute('href')) ?? '';
  await page.close();
  expect(address).toBe(`/exports/funding-rows.jsonl?${query}`);
  const lines = (await textAt(address)).split('\n').slice(0, -1);
  const amounts = lines.map((line) => JSON.parse(line) as Readonly<Record<string, number | string | null>>);
  const sum = amounts.reduce((before, row) => before + BigInt(row['Số tiền (đồng)'] ?? 0), 0n);
  expect(sum.toString()).toBe(said);
});

const FILES = [
  'partners',
  'projects',
  'transactions',
  'funding-rows',
  'funding-breakdown',
  'activity-rows',
  'documents',
  'plan-tasks',
  'twinnings',
  'overlaps',
  'undisbursed',
  'papers',
];

test.each(FILES)(
  '%s: a file has each heading once, in either language, and says what it is about',
  async (name) => {
    for (const language of ['vi', 'en'] as const) {
      const reader = await stage.person({ language });
      await reader.addCookies([{ name: 'language', value: language, url: stage.dashboard.url }]);
      const file = await reader.request.get(`/exports/${name}.csv`);
      expect(file.status()).toBe(200);
      expect(file.headers().link).toBe(`</exports/${name}.about.json>; rel="describedby"`);
      const text = (await file.body()).toString();
      const headings = text.slice(1, text.indexOf('\r\n')).split(',');
      expect(new Set(headings).size).toBe(headings.length);
      const about = (await (await reader.request.get(`/exports/${name}.about.json`)).json()) as object;
      expect(Object.keys(about)).toContain(language === 'vi' ? 'Nguồn' : 'Source');
      await reader.close();
    }
  },
);

test('hiding demo records hides them in the files as well', async () => {
  const reader = await stage.person({ language: 'en' });
  const all = (await (await reader.request.get('/exports/projects.csv')).body()).toString();
  expect(all).toContain(',DEMO\r\n');
  await reader.addCookies([{ name: 'demo', value: 'hide', url: stage.dashboard.url }]);
  const shown = (await (await reader.request.get('/exports/projects.csv')).body()).toString();
  expect(shown).not.toContain('DEMO');
  const documents = (await (await reader.request.get('/exports/documents.csv')).body()).toString();
  expect(documents).toContain('18-Ctr/TU');
  expect(documents).not.toContain('MH-');
  await reader.close();
});

test('a link on a page gives the whole file, and the page says so', async () => {
  const page = await person.newPage();
  await page.goto('/projects?status=CLOSED', { waitUntil: 'networkidle' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Excel (XLSX)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^projects-\d{4}-\d\d-\d\d\.xlsx$/);
  await page.getByText(/^Đã tải xong projects-/).waitFor();
  await page.close();
});

test('a condition that cannot be is said, and no file is kept', async () => {
  const page = await person.newPage();
  await page.goto('/projects', { waitUntil: 'networkidle' });
  const csv = page.getByRole('link', { name: 'CSV' });
  await csv.evaluate((link) => link.setAttribute('href', '/exports/projects.csv?status=NOPE'));
  await csv.click();
  await page.getByText('Không xuất được', { exact: false }).waitFor();
  await page.close();
});

test('an address of no file is not found', async () => {
  for (const file of ['nothing.csv', 'projects.pdf', 'projects'])
    expect((await person.request.get(`/exports/${file}`)).status()).toBe(404);
});
