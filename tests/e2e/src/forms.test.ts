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

const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).click();

/** Picks the first record that is found for some words. */
async function pick(page: Page, row: number, label: string, words: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).nth(row).pressSequentially(words);
  await page.getByRole('option').first().click();
}

async function open(address: string): Promise<Page> {
  const page = await person.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

const code = 'THU-FORM-1';

test('a project is entered; what is wrong is said beside its field, and what was typed stays', async () => {
  const page = await open('/projects');
  await page.getByRole('link', { name: 'Thêm dự án' }).click();
  await page.waitForURL(/projects\/new/);
  await page.waitForLoadState('networkidle');
  await page.fill('[name=title]', 'Cấp nước cho điểm trường (thử)');
  await page.fill('[name=titleEn]', 'Water for a school (trial)');
  const sectors = page.locator('fieldset', { has: page.locator('[name^="sectors."]') });
  await pick(page, 0, 'Lĩnh vực', 'nuoc sach');
  await page.fill('[name="sectors.0.percentage"]', '60');
  await page.getByRole('button', { name: 'Thêm lĩnh vực' }).click();
  await pick(page, 1, 'Lĩnh vực', 'y te');
  await page.fill('[name="sectors.1.percentage"]', '30,5');
  await sectors.getByText('Còn thiếu 9,5 %').waitFor();
  await save(page);
  await page.getByRole('alert').waitFor();
  await sectors.getByText('Các tỷ lệ chưa cộng lại đúng 100 %.').waitFor();
  expect(await page.getByText('Ô này phải có nội dung.').count()).toBe(1);
  expect(await page.inputValue('[name=title]')).toBe('Cấp nước cho điểm trường (thử)');
  expect(await page.inputValue('[name="sectors.1.percentage"]')).toBe('30,5');
  await page.fill('[name="sectors.1.percentage"]', '40');
  await page.fill('[name=code]', code);
  await save(page);
  await page.waitForURL(new RegExp(`projects/${code}$`));
  await page.getByRole('heading', { name: 'Cấp nước cho điểm trường (thử)' }).waitFor();
  await page.close();
});

test('what was typed and not saved is there again after the page was closed', async () => {
  const page = await open(`/projects/${code}/edit`);
  await page.fill('textarea[name=description]', 'Chưa lưu');
  await page.waitForFunction(() =>
    Object.keys(localStorage).some((key) => localStorage.getItem(key)?.includes('Chưa lưu')),
  );
  await page.close();
  const again = await open(`/projects/${code}/edit`);
  await again.getByRole('button', { name: 'Khôi phục' }).click();
  expect(await again.inputValue('textarea[name=description]')).toBe('Chưa lưu');
  await save(again);
  await again.waitForURL(new RegExp(`projects/${code}$`));
  await again.goto(`/projects/${code}/edit`, { waitUntil: 'networkidle' });
  expect(await again.getByRole('button', { name: 'Khôi phục' }).count()).toBe(0);
  await again.close();
});

test('two people who change one project see both changes, and neither is lost', async () => {
  const [mine, theirs] = await Promise.all([open(`/projects/${code}/edit`), open(`/projects/${code}/edit`)]);
  await theirs.fill('[name=titleEn]', 'Their title');
  await theirs.fill('[name=approvalNumber]', '12/QĐ-UBND');
  await save(theirs);
  await theirs.waitForURL(new RegExp(`projects/${code}$`));
  await mine.fill('[name=titleEn]', 'My title');
  await mine.fill('[name=governingDecree]', '80/2020/NĐ-CP');
  await save(mine);
  await mine.getByText('Hai người cùng sửa').waitFor();
  expect(await mine.inputValue('[name=approvalNumber]')).toBe('12/QĐ-UBND');
  await mine.getByText('Their title').waitFor();
  await mine.getByLabel('Giữ của tôi').check();
  await save(mine);
  await mine.waitForURL(new RegExp(`projects/${code}$`));
  const { data } = (await stage.server.ask(
    `{ project(code: "${code}") { titleEn approvalNumber governingDecree description } }`,
  )) as { data: { project: object } };
  expect(data.project).toEqual({
    titleEn: 'My title',
    approvalNumber: '12/QĐ-UBND',
    governingDecree: '80/2020/NĐ-CP',
    description: 'Chưa lưu',
  });
  await Promise.all([mine.close(), theirs.close()]);
});

test('a form works before its script', async () => {
  const plain = await stage.person({ language: 'vi', scripts: false });
  const page = await plain.newPage();
  await page.goto(`/projects/${code}/edit`);
  await page.fill('[name=governingDecree]', '114/2021/NĐ-CP');
  await save(page);
  await page.getByText('Đã lưu.').waitFor();
  await plain.close();
});

test('a transaction in another currency takes the rate of its day, and adds to the project', async () => {
  const page = await open(`/projects/${code}`);
  await page.getByRole('link', { name: 'Thêm giao dịch' }).click();
  await page.waitForURL(/transactions\/new/);
  await page.waitForLoadState('networkidle');
  await page.fill('[name=valueDate]', '2024-06-03');
  await page.fill('[name=amount]', '1.250,50');
  await page.selectOption('[name=currency]', 'USD');
  await pick(page, 0, 'Bên cấp', 'to chuc');
  await save(page);
  await page.waitForURL(new RegExp(`projects/${code}$`));
  const { data } = (await stage.server.ask(
    `{ project(code: "${code}") { committed { vnd } transactions { nodes { amount rate vnd currency { code } } } } }`,
  )) as {
    data: {
      project: {
        committed: { vnd: string };
        transactions: { nodes: { amount: string; rate: string; vnd: string; currency: { code: string } }[] };
      };
    };
  };
  const [transaction] = data.project.transactions.nodes;
  expect(transaction).toMatchObject({ amount: '1250.5', currency: { code: 'USD' } });
  expect(Number(transaction?.vnd)).toBe(Math.round(1250.5 * Number(transaction?.rate)));
  expect(data.project.committed.vnd).toBe(transaction?.vnd);
  await page.close();
});
