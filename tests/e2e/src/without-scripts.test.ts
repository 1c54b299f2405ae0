import { afterAll, beforeAll, expect, test } from 'vitest';
import { Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage?.close());

const PATHS = [
  '/',
  '/partners',
  '/projects',
  '/funding',
  '/activities',
  '/places',
  '/coordination',
  '/library',
];

test.each(PATHS)('%s can be read in a browser that runs no scripts', async (path) => {
  const person = await stage.person({ language: 'vi', scripts: false });
  const page = await person.newPage();
  await page.goto(path);
  expect(await page.locator('h1').first().isVisible()).toBe(true);
  expect(await page.locator('[data-skeleton]').first().isVisible()).toBe(false);
  const heading = await page.locator('h1').first().boundingBox();
  const footer = await page.locator('footer').boundingBox();
  expect(heading?.y).toBeLessThan(footer?.y ?? 0);
  await person.close();
});
