import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { follow, keptAt, pick, save } from './entering.ts';
import { Stage } from './stage.ts';

let stage: Stage;
let person: BrowserContext;

beforeAll(async () => {
  stage = await Stage.open();
  person = await stage.person({ language: 'vi', role: 'manager' });
});
afterAll(() => stage?.close());

async function open(address: string, by: BrowserContext = person): Promise<Page> {
  const page = await by.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

const number = '45/KH-UBND (thử)';

test('a document is entered with what it carries out, and changed', async () => {
  const page = await open('/library');
  await follow(page, 'Thêm văn bản', /documents\/new/);
  await page.selectOption('[name=kind]', 'PLAN');
  await page.fill('[name=number]', number);
  await page.fill('[name=title]', 'Kế hoạch vận động viện trợ (thử)');
  await pick(page, 'Văn bản được triển khai', 'doi ngoai');
  await save(page);
  await page.getByText('Ô này phải có nội dung.').waitFor();
  expect(await page.inputValue('[name=number]')).toBe(number);
  await page.fill('[name=issuedOn]', '2026-03-02');
  await save(page);
  const id = await keptAt(page, '/library/documents');
  await page.getByRole('heading', { name: 'Kế hoạch vận động viện trợ (thử)' }).waitFor();
  const read = () =>
    stage.server.ask(
      'query ($id: ID!) { node(id: $id) { ... on LegalDocument { number titleEn effectiveFrom carriesOut { id } } } }',
      { id },
    );
  expect(await read()).toMatchObject({
    data: { node: { number, titleEn: 'Kế hoạch vận động viện trợ (thử)', carriesOut: [{}] } },
  });
  await follow(page, 'Sửa văn bản', /edit$/);
  await page.fill('[name=titleEn]', 'Plan to raise aid (trial)');
  await page.fill('[name=effectiveFrom]', '2026-04-01');
  await save(page);
  await keptAt(page, '/library/documents');
  expect(await read()).toMatchObject({
    data: { node: { titleEn: 'Plan to raise aid (trial)', effectiveFrom: '2026-04-01', carriesOut: [{}] } },
  });
  await page.close();
});

test('a plan of next year is entered with two tasks, one after the other; one of them is done', async () => {
  const page = await open('/library/plans');
  await follow(page, 'Thêm kế hoạch', /plans\/new/);
  await page.fill('[name=title]', 'Kế hoạch đối ngoại nhân dân (thử)');
  await pick(page, 'Cơ quan ban hành', 'uy ban');
  await save(page);
  await page.waitForURL(/library\/plans\?plan=/);
  const plan = new URL(page.url()).searchParams.get('plan');
  await follow(page, 'Thêm nhiệm vụ', /tasks\/new/);
  await page.fill('[name=title]', 'Đón đoàn của tổ chức bạn (thử)');
  await page.fill('[name=dueOn]', '2027-06-30');
  await page.fill('[name=plannedVnd]', '1.500.000.000');
  await pick(page, 'Đơn vị chủ trì', 'so');
  await page.getByRole('button', { name: 'Lưu và nhập tiếp' }).click();
  await page.getByText('Đã lưu.').waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('[name=title]')?.value === '');
  await page.fill('[name=title]', 'Vận động dự án nước sạch (thử)');
  await save(page);
  await page.waitForURL(/library\/plans\?plan=/);
  await page.getByText('Vận động dự án nước sạch (thử)').waitFor();
  await page.getByRole('link', { name: 'Sửa nhiệm vụ' }).first().click();
  await page.waitForURL(/edit$/);
  await page.waitForLoadState('networkidle');
  await page.fill('[name=doneOn]', '2027-05-20');
  await save(page);
  await page.waitForURL(/library\/plans\?plan=/);
  const tasks = await stage.server.ask(
    `query ($plan: ID!) { planTasks(filter: { plan: { id: { eq: $plan } } }, orderBy: [{ field: POSITION }]) {
      nodes { position plannedVnd dueOn lead { side } state(asOf: "2027-06-01") } } }`,
    { plan },
  );
  expect(tasks).toMatchObject({
    data: {
      planTasks: {
        nodes: [
          { position: 1, plannedVnd: '1500000000', dueOn: '2027-06-30', lead: { side: 'LOCAL' } },
          { position: 2, plannedVnd: null, dueOn: null, lead: { side: 'LOCAL' } },
        ],
      },
    },
  });
  await page.close();
});

test('a rate of a day is entered from a source of its own, and is what a transaction of that day takes', async () => {
  const page = await open('/library/sources');
  await follow(page, 'Thêm nguồn', /sources\/new/);
  await page.fill('[name=title]', 'Bảng tỷ giá của ngân hàng (thử)');
  await page.fill('[name=url]', 'không phải địa chỉ');
  await save(page);
  await page.getByText(/Viết chưa đúng dạng/).waitFor();
  await page.fill('[name=url]', 'https://example.org/ty-gia');
  await save(page);
  await page.waitForURL(/library\/sources$/);
  await page.goto('/admin/rates', { waitUntil: 'networkidle' });
  await follow(page, 'Thêm tỷ giá', /rates\/new/);
  await page.selectOption('[name=currency]', 'USD');
  await page.fill('[name=startsOn]', '2026-09-15');
  await page.fill('[name=rate]', '25.987,5');
  await page.fill('[name=statedBy]', 'Ngân hàng thử');
  await pick(page, 'Nguồn', 'ngan hang (thu)');
  await save(page);
  await page.waitForURL(/admin\/rates$/);
  await page.getByText('25.987,5').waitFor();
  const taken = await stage.server.ask(
    '{ exchangeRate(currency: "USD", date: "2026-09-15") { rate rateSource exchangeRate { source { title } } } }',
  );
  expect(taken).toMatchObject({
    data: {
      exchangeRate: {
        rate: '25987.5',
        exchangeRate: { source: { title: 'Bảng tỷ giá của ngân hàng (thử)' } },
      },
    },
  });
  await page.close();
});

test('a published figure is entered; it counts in the funding of its kind of funder', async () => {
  const page = await open('/library/statistics');
  await follow(page, 'Thêm số liệu công bố', /statistics\/new/);
  await page.fill('[name=title]', 'Viện trợ của các quỹ năm 2025 (thử)');
  await page.fill('[name=code]', 'THU-2025');
  await page.fill('[name=coversFrom]', '2025-01-01');
  await page.fill('[name=coversTo]', '2026-01-01');
  await page.selectOption('[name=transactionKind]', 'COMMITMENT');
  await page.selectOption('[name=funderKind]', 'FUND');
  await page.fill('[name=vnd]', '7.000.000.000');
  await page.check('[name=atLeast]');
  await save(page);
  await page.waitForURL(/library\/statistics$/);
  await page.getByText('Viện trợ của các quỹ năm 2025 (thử)').waitFor();
  const sums =
    await stage.server.ask(`{ fundingBreakdown(groupBy: [FUNDER_KIND], measure: COMMITTED, filter: {
    provenance: { eq: ENTERED } }) { rows { keys { id } amount { vnd atLeast } } } }`);
  expect(sums).toMatchObject({
    data: {
      fundingBreakdown: { rows: [{ keys: [{ id: 'FUND' }], amount: { vnd: '7000000000', atLeast: true } }] },
    },
  });
  await page.close();
});

test('a sector is given priority, from a day on', async () => {
  const page = await open('/admin/priorities');
  const row = page.getByRole('row', { name: /Ứng phó/ });
  await row.getByRole('link', { name: 'Sửa' }).click();
  await page.waitForURL(/priorities\/\w+/);
  await page.waitForLoadState('networkidle');
  await page.fill('[name="priorities.0.validFrom"]', '2026-01-01');
  await pick(page, 'Nguồn', 'ngan hang (thu)');
  await save(page);
  await page.waitForURL(/admin\/priorities$/);
  await page.getByRole('row', { name: /Ứng phó.*Có.*1\/1\/2026/ }).waitFor();
  await page.close();
});

test.each([
  { dark: false, width: 1440, language: 'vi' },
  { dark: true, width: 390, language: 'en' },
] as const)('the forms are for everybody ($width, $language)', async (look) => {
  const reader = await stage.person({ ...look, role: 'manager' });
  const forms = ['documents', 'plans', 'sources', 'statistics'].map((name) => `/library/${name}/new`);
  for (const address of [...forms, '/admin/rates/new']) {
    const page = await open(address, reader);
    expect(await barriers(page), address).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect([address, overflow <= 0]).toEqual([address, true]);
    await page.close();
  }
  await reader.close();
});

test('whoever may not write meets none of these forms', async () => {
  const analyst = await stage.person({ language: 'vi', role: 'analyst' });
  const page = await open('/library', analyst);
  expect(await page.getByText('Thêm văn bản').count()).toBe(0);
  for (const address of ['/library/documents/new', '/library/plans/new']) {
    expect((await page.goto(address))?.status()).toBe(404);
  }
  await analyst.close();
});
