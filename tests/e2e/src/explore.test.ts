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

const digits = (text: string | null) => (text ?? '').replace(/\D/g, '');

async function open(address: string): Promise<Page> {
  const page = await person.newPage();
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(200);
  await page.locator('main [data-total]').first().waitFor();
  return page;
}

const total = (page: Page) => page.locator('main [data-total]').first().getAttribute('data-total');

/** What stands in the table's first column of sums, without the total. */
async function tableSum(page: Page, dimensions: number): Promise<string> {
  const table = page.locator('main .nc-frame .nc-table');
  const cells = table.locator(`tbody tr:not([data-total]) > :nth-child(${dimensions + 1})`);
  const texts = await cells.allTextContents();
  return texts.reduce((sum, text) => sum + BigInt(digits(text) || '0'), 0n).toString();
}

const DIMENSIONS = [
  'sector',
  'year',
  'commune',
  'place',
  'funder',
  'country',
  'channel',
  'kind',
  'provenance',
];
const CHARTS = ['bars', 'stacked', 'treemap', 'lines', 'table'];
const FILTERS = [
  {},
  { sector: 'HEALTH' },
  { sector: 'none' },
  { country: 'KR' },
  { country: 'none', year: 'none' },
  { from: '2015', to: '2020' },
  { kind: 'FOREIGN_NGO', from: '2018' },
  { channel: 'none', provenance: 'DEMO' },
];

/** Always the same states, in no order that anybody chose. */
function states(
  count: number,
): readonly { address: string; dimensions: number; measure: string; filter: object }[] {
  let seed = 20_261_123;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  return Array.from({ length: count }, () => {
    const by = DIMENSIONS[next(DIMENSIONS.length)] ?? 'sector';
    const and = DIMENSIONS[next(DIMENSIONS.length)] ?? 'year';
    const chart = CHARTS[next(CHARTS.length)] ?? 'bars';
    const filter = FILTERS[next(FILTERS.length)] ?? {};
    const measure = next(2) === 0 ? 'COMMITTED' : 'DISBURSED';
    const needsTwo = chart === 'stacked' || chart === 'lines';
    const query = new URLSearchParams({ by, chart, measure, ...(by !== and && { and }), ...filter });
    const dimensions = by !== and || needsTwo ? 2 : 1;
    return { address: `?${query}`, dimensions, measure, filter };
  });
}

function apiFilter(filter: Readonly<Record<string, string>>): object {
  const code = (value: string | undefined) =>
    value === undefined ? undefined : value === 'none' ? { isNull: true } : { eq: value };
  const { sector, country, kind, channel, year, from, to, provenance } = filter;
  const years = { gte: from && Number(from), lte: to && Number(to) };
  return {
    sector: code(sector),
    provenance: code(provenance),
    year: year === 'none' ? { isNull: true } : from || to ? years : undefined,
    funder: country || kind ? { country: code(country), kind: code(kind) } : undefined,
    channel: channel ? { id: code(channel) } : undefined,
  };
}

test('for any state the total is the sum of the table, of the rows, and the API’s', async () => {
  for (const { address, dimensions, measure, filter } of states(16)) {
    const page = await open(`/funding${address}`);
    const shown = await total(page);
    expect(await tableSum(page, dimensions), address).toBe(shown);
    await page.close();

    const text = JSON.stringify(apiFilter({ ...filter })).replaceAll(/"(\w+)":/g, '$1:');
    const enums = text.replaceAll(/(kind:\{eq:|provenance:\{eq:)"(\w+)"/g, '$1$2');
    const answer = (await stage.server.ask(
      `{ fundingEntries(measure: ${measure}, filter: ${enums}) { total { amount { vnd } } } }`,
    )) as { data: { fundingEntries: { total: { amount: { vnd: string } } } } };
    expect(answer.data.fundingEntries.total.amount.vnd, address).toBe(shown);
  }
});

test('every sum of the table opens rows that add up to it, what is not stated too', async () => {
  const page = await open('/funding?chart=table&by=country&and=year');
  const links = page.locator('main .nc-frame .nc-table tbody td[data-numeric] a');
  const sums = await links.evaluateAll((all) =>
    all.map((link) => ({ text: link.textContent, href: link.getAttribute('href') ?? '' })),
  );
  const some = [...sums.slice(0, 3), ...sums.filter(({ href }) => href.includes('none')).slice(0, 3)];
  expect(some.length).toBeGreaterThan(3);
  await page.close();
  for (const { text, href } of some) {
    const rows = await open(href);
    expect(await total(rows), href).toBe(digits(text));
    await rows.close();
  }
});

test('a click on a mark narrows the page, and its chip takes that back', async () => {
  const page = await open('/funding');
  const before = await total(page);
  const bar = page.locator('#explore-bars li[data-key="HEALTH"] a');
  const said = await bar.locator('.nc-bar-value').textContent();
  await bar.click();
  await page.waitForURL(/sector=HEALTH/);
  await expect.poll(() => total(page)).not.toBe(before);
  expect(await page.locator('.nc-frame-subtitle').first().textContent()).toContain((said ?? '').trim());
  await page.getByRole('link', { name: /Bỏ lọc.*Lĩnh vực/ }).click();
  await page.waitForURL((url) => !url.search.includes('sector'));
  await expect.poll(() => total(page)).toBe(before);
  await page.close();
});

test('the picture of a chart stands by itself: nothing in it points elsewhere', async () => {
  const page = await open('/funding?chart=stacked&by=sector&and=country');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu hình SVG' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^[a-z0-9-]+\.svg$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString();
  const words = text.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, ' ').replaceAll(/\s+/g, ' ');
  expect(words).toContain('Cam kết theo lĩnh vực và nước tài trợ');
  expect(words).toContain('Số liệu đến ngày');
  expect(text).toContain('data:font/woff2');
  expect(text).not.toMatch(/url\((?:&quot;|["'])?(?:https?:|\/)/);
  await page.close();
});
