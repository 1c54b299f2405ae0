import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Stage } from './stage.ts';

let stage: Stage;
let person: BrowserContext;
let path: string;

beforeAll(async () => {
  stage = await Stage.open();
  person = await stage.person({ language: 'vi', role: 'manager' });
  const { data } = (await stage.server.ask('{ projects(first: 1) { nodes { code } } }')) as {
    data: { projects: { nodes: { code: string }[] } };
  };
  path = `/projects/${data.projects.nodes[0]?.code}`;
});
afterAll(() => stage?.close());

/** A photograph of one colour, as a browser draws it. */
async function photo(page: Page, colour: string): Promise<Buffer> {
  const drawn = await page.evaluate((fill) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('nothing can be drawn');
    context.fillStyle = fill;
    context.fillRect(0, 0, 640, 480);
    return canvas.toDataURL('image/jpeg');
  }, colour);
  return Buffer.from(drawn.split(',')[1] ?? '', 'base64');
}

const pdf = (text: string) => Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${text}\n%%EOF\n`);
const section = (page: Page) => page.getByRole('region', { name: 'Tệp đính kèm' });

async function open(look?: Parameters<Stage['person']>[0]): Promise<Page> {
  const context = look === undefined ? person : await stage.person(look);
  const page = await context.newPage();
  await page.goto(path, { waitUntil: 'networkidle' });
  return page;
}

test('files are chosen and stand in the page, photographs in small; what is refused says why', async () => {
  const page = await open();
  const form = section(page);
  await form.locator('input[type=file]').setInputFiles([
    { name: 'Lễ trao tặng.jpg', mimeType: 'image/jpeg', buffer: await photo(page, '#933') },
    { name: 'Biên bản.pdf', mimeType: 'application/pdf', buffer: pdf('biên bản') },
    { name: 'trang.txt', mimeType: 'text/plain', buffer: Buffer.from('<script>1</script>') },
  ]);
  const image = form.getByRole('img', { name: 'Ảnh Lễ trao tặng.jpg' });
  await image.waitFor();
  await form.getByRole('link', { name: 'Biên bản.pdf' }).waitFor();
  await form.getByText('Không nhận loại tệp này.').first().waitFor();
  await image.scrollIntoViewIfNeeded();
  await page.waitForFunction(
    (each) => (each as HTMLImageElement | null)?.naturalWidth === 400,
    await image.elementHandle(),
  );
  await page.close();
});

test('a large file comes through whole, and is served in the page’s own place', async () => {
  const page = await open();
  const content = Buffer.alloc(15 * 1024 * 1024, 'Đối ngoại nhân dân. ');
  await section(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'lớn.txt', mimeType: 'text/plain', buffer: content });
  const link = section(page).getByRole('link', { name: 'lớn.txt' });
  await link.waitFor();
  const address = (await link.getAttribute('href')) ?? '';
  const whole = await person.request.get(address);
  expect((await whole.body()).equals(content)).toBe(true);
  expect(whole.headers()).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': expect.stringMatching(/^attachment;/),
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': expect.stringContaining('private'),
  });
  const part = await person.request.get(address, { headers: { range: 'bytes=20-39' } });
  expect([part.status(), (await part.body()).equals(content.subarray(20, 40))]).toEqual([206, true]);
  const etag = whole.headers().etag ?? '';
  expect((await person.request.get(address, { headers: { 'if-none-match': etag } })).status()).toBe(304);
  await page.close();
});

test('a file is dropped, an image is pasted', async () => {
  const page = await open();
  const sent = (name: string, how: 'drop' | 'paste') =>
    section(page)
      .locator('form[action^="/files"]')
      .evaluate(
        (form, [fileName, kind]) => {
          const data = new DataTransfer();
          data.items.add(new File([`%PDF-1.4\n${fileName}\n%%EOF`], fileName ?? ''));
          form.dispatchEvent(
            kind === 'drop'
              ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
              : new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
          );
        },
        [name, how],
      );
  await sent('thả.pdf', 'drop');
  await section(page).getByRole('link', { name: 'thả.pdf' }).waitFor();
  await sent('dán.pdf', 'paste');
  await section(page).getByRole('link', { name: 'dán.pdf' }).waitFor();
  await page.close();
});

test('a caption becomes what the photograph is called; a file that was removed is gone', async () => {
  const page = await open();
  const photograph = section(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('img') })
    .first();
  await photograph.getByText('Chú thích, gỡ tệp').click();
  await photograph.getByLabel('Chú thích bằng tiếng Việt').fill('Trao tặng sách cho trường');
  await photograph.getByRole('button', { name: 'Lưu chú thích' }).click();
  await section(page).getByRole('img', { name: 'Trao tặng sách cho trường' }).waitFor();
  const paper = section(page).getByRole('listitem').filter({ hasText: 'Biên bản.pdf' });
  await paper.getByText('Chú thích, gỡ tệp').click();
  await paper.getByRole('button', { name: 'Gỡ tệp', exact: true }).click();
  await paper.waitFor({ state: 'detached' });
  await page.close();
});

test('all of it works without scripts', async () => {
  const page = await open({ language: 'en', role: 'manager', scripts: false });
  const form = page.getByRole('region', { name: 'Attached files' });
  await form.locator('input[type=file]').setInputFiles([
    { name: 'plain.pdf', mimeType: 'application/pdf', buffer: pdf('plain') },
    { name: 'wrong.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no PDF') },
  ]);
  await form.getByRole('button', { name: 'Attach', exact: true }).click();
  await page.waitForURL(/refused=/);
  await form.getByRole('link', { name: 'plain.pdf' }).waitFor();
  await form.getByText('wrong.pdf: The ending of the file’s name does not agree').waitFor();
  await page.close();
});

test('who may not attach is shown the files alone, who is not signed in nothing', async () => {
  const page = await open({ language: 'vi', role: 'analyst' });
  expect(await section(page).locator('input[type=file]').count()).toBe(0);
  const address = (await section(page).getByRole('link').first().getAttribute('href')) ?? '';
  await page.close();
  const nobody = await stage.person({ language: 'vi', role: null });
  const answer = await nobody.request.get(address, { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([
    307,
    expect.stringMatching(/^\/sign-in\?next=%2Ffiles/),
  ]);
  const foreign = await person.request.post(`/files?record=x`, {
    headers: { origin: 'https://elsewhere.example' },
    multipart: { file: { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('x') } },
  });
  expect(foreign.status()).toBe(403);
});
