import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { Stage, watch } from './stage.ts';

let stage: Stage;
let partner: BrowserContext;
let manager: BrowserContext;

beforeAll(async () => {
  stage = await Stage.open();
  partner = await stage.person({ language: 'vi', role: 'partner' });
  manager = await stage.person({ language: 'vi', role: 'manager' });
});
afterAll(() => stage?.close());

async function open(person: BrowserContext, address: string) {
  const page = await person.newPage();
  const { complaints } = watch(page, stage.dashboard.url);
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(complaints).toEqual([]);
  return page;
}

/** A photograph of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function firstProject(): Promise<string> {
  const page = await open(partner, '/portal');
  const href = await page.locator('[aria-labelledby="projects"] a').first().getAttribute('href');
  await page.close();
  if (href === null) throw new Error('no project is shared with the partner of the demonstration');
  return href;
}

test('a partner is led to its portal, and to nothing else', async () => {
  const page = await open(partner, '/');
  expect(new URL(page.url()).pathname).toBe('/portal');
  const navigation = page.getByRole('navigation', { name: 'Chuyên mục' });
  expect(await navigation.getByRole('link').allInnerTexts()).toEqual(['Dự án của chúng tôi']);
  await page.goto('/admin/review');
  expect(await page.getByRole('table').count()).toBe(0);
  await page.close();
});

test('what a partner proposes is accepted by field, and told to both', async () => {
  const project = await firstProject();
  const own = await open(partner, `${project}/propose`);
  await own.fill('[name=titleEn]', 'A title put right (trial)');
  await own.fill('[name=plannedEnd]', '2039-12-31');
  await own.fill('[name=comment]', 'Theo văn bản gia hạn');
  await own.getByRole('button', { name: 'Gửi', exact: true }).click();
  await own.waitForURL(/portal\/sent\//);
  await own.getByText('Chờ xem xét').waitFor();
  const page = await open(manager, '/notifications');
  await page.getByRole('listitem').getByRole('link').first().click();
  await page.waitForURL(/admin\/review\//);
  await page.getByText('A title put right (trial)').waitFor();
  await page.locator('[name=field][value=plannedEnd]').uncheck();
  await page.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByRole('button', { name: 'Chấp nhận các mục đã chọn' }).click();
  await page.waitForURL(/admin\/review$/);
  await own.reload();
  await own.getByText('Chấp nhận một phần').waitFor();
  expect(await own.getByText('không chấp nhận', { exact: true }).count()).toBe(1);
  const told = await open(partner, '/notifications');
  await told.getByText('chấp nhận một phần', { exact: false }).first().waitFor();
  await told.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }).click();
  await told.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }).waitFor({ state: 'detached' });
  for (const each of [own, page, told]) await each.close();
});

test('a partner reports progress; the office returns it with a comment that the partner reads', async () => {
  const project = await firstProject();
  const own = await open(partner, `${project}/report`);
  await own.fill('[name=periodStart]', '2026-07-01');
  await own.fill('[name=periodEnd]', '2026-01-01');
  await own.fill('[name=text]', 'Đã xây xong hai phòng học.');
  await own.fill('[name=peopleReached]', '120');
  await own.getByRole('button', { name: 'Gửi', exact: true }).click();
  await own.getByText('Kết thúc trước khi bắt đầu.').waitFor();
  await own.fill('[name=periodEnd]', '2026-09-30');
  await own.getByRole('button', { name: 'Gửi', exact: true }).click();
  await own.waitForURL(/portal\/sent\//);
  await own.setInputFiles('input[type=file]', {
    name: 'lop-hoc.png',
    mimeType: 'image/png',
    buffer: Buffer.from(PIXEL, 'base64'),
  });
  await own.getByRole('img', { name: 'lop-hoc.png' }).waitFor();
  const id = new URL(own.url()).pathname.split('/').at(-1);
  const page = await open(manager, `/admin/review/${id}`);
  await page.fill('[name=comment]', 'Đề nghị gửi thêm ảnh');
  await page.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  await page.waitForURL(/admin\/review$/);
  await own.reload();
  await own.getByText('Đề nghị gửi thêm ảnh').waitFor();
  await own.close();
  await page.close();
});

test.each([
  { dark: false, width: 1440, language: 'vi' },
  { dark: true, width: 390, language: 'en' },
] as const)('the pages are for everybody ($width, $language)', async (look) => {
  const project = await firstProject();
  const addresses = {
    partner: ['/portal', project, `${project}/report`, `${project}/propose`, '/notifications'],
    manager: ['/admin/review', '/admin/review?decided=1', '/notifications'],
  } as const;
  for (const role of ['partner', 'manager'] as const) {
    const person = await stage.person({ ...look, role });
    for (const address of addresses[role]) {
      const page = await open(person, address);
      expect(await barriers(page), address).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([address, overflow <= 0]).toEqual([address, true]);
      await page.close();
    }
    await person.close();
  }
});
