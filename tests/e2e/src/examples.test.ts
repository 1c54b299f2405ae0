import type { BrowserContext, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Stage } from './stage.ts';

let stage: Stage;
let person: BrowserContext;

beforeAll(async () => {
  stage = await Stage.open();
  person = await stage.person({ language: 'vi' });
});
afterAll(() => stage?.close());

/** The document that a request asks with. */
function asked(request: Request): string | undefined {
  if (!request.url().endsWith('/api/graphql')) return undefined;
  return (request.postDataJSON() as { query?: string }).query?.trim();
}

test('each example of the explorer opens in the editor, and is answered without errors', async () => {
  const page = await person.newPage();
  await page.goto('/explorer');
  const examples = page.locator('[aria-labelledby="examples"] a, [aria-labelledby="panels"] a');
  await page.locator('.graphiql-execute-button').waitFor();
  const count = await examples.count();
  expect(count).toBeGreaterThan(40);
  for (let place = 0; place < count; place += 1) {
    const example = examples.nth(place);
    const name = await example.textContent();
    const href = (await example.getAttribute('href')) ?? '';
    const query = new URLSearchParams(href.replace(/^#/, '')).get('query') ?? '';
    await example.click();
    const operation = /\bquery (\w+)/.exec(query)?.[1] ?? '';
    await page.locator('.graphiql-tab-active', { hasText: operation }).waitFor();
    const [answer] = await Promise.all([
      page.waitForResponse((response) => asked(response.request()) === query),
      page.locator('.graphiql-execute-button').click(),
    ]);
    const { data, errors } = (await answer.json()) as { data?: object | null; errors?: unknown };
    expect([name, errors, data === null || data === undefined]).toEqual([name, undefined, false]);
  }
  await page.close();
});

test.each(['/places/2025:03508', '/places'])('%s opens as a query', async (path) => {
  const page = await person.newPage();
  await page.goto(path);
  const href = await page.getByRole('link', { name: 'Mở thành truy vấn' }).getAttribute('href');
  expect(href).toMatch(/^\/explorer#query=/);
  await page.close();
});
