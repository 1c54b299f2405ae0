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

interface Counts {
  readonly activities: number;
  readonly people: number;
  readonly days: number;
}
interface Filter {
  readonly address: Readonly<Record<string, string>>;
  readonly asked: object;
}

/** The same sequence in every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const dimensions = [
  ['KIND', 'kind', 'kind'],
  ['COUNTERPART_COUNTRY', 'country', 'counterpartCountry'],
  ['LEAD', 'lead', 'lead'],
  ['YEAR', 'year', 'year'],
  ['SETTING', 'setting', 'setting'],
  ['COUNTERPART_UNIT', 'counterpartUnit', 'counterpartUnit'],
  ['UNIT', 'place', 'unit'],
] as const;

async function valuesOf(dimension: string): Promise<readonly (string | null)[]> {
  const { data } = (await stage.server.ask(
    `{ activityBreakdown(groupBy: [${dimension}]) { rows { keys { id } } } }`,
  )) as { data: { activityBreakdown: { rows: { keys: { id: string | null }[] }[] } } };
  return data.activityBreakdown.rows.map(({ keys: [key] }) => key?.id ?? null);
}

/** One or two dimensions, each narrowed to one of the values that occur. */
async function randomFilter(random: (below: number) => number): Promise<Filter> {
  const chosen = [dimensions[random(3)], dimensions[3 + random(4)]].slice(0, 1 + random(2));
  const parts = await Promise.all(
    chosen.map(async (dimension) => {
      const [name, inAddress, inFilter] = dimension ?? dimensions[0];
      const values = await valuesOf(name);
      const value = values[random(Math.min(values.length, 6))] ?? null;
      const asked = value === null ? { isNull: true } : { eq: name === 'YEAR' ? Number(value) : value };
      return { address: { [inAddress]: value ?? 'none' }, asked: { [inFilter]: asked } };
    }),
  );
  return {
    address: Object.assign({}, ...parts.map(({ address }) => address)),
    asked: Object.assign({}, ...parts.map(({ asked }) => asked)),
  };
}

async function countedByApi(filter: object): Promise<Counts> {
  const { data } = (await stage.server.ask(
    `query ($filter: ActivityCountFilter) {
      activityBreakdown(groupBy: [], filter: $filter) { total { activities people days } } }`,
    { filter },
  )) as { data: { activityBreakdown: { total: Counts } } };
  return data.activityBreakdown.total;
}

/** A page takes its time on a busy machine. */
const patient = { timeout: 20_000 };

const digits = (text: string | null) => Number((text ?? '').replace(/\D/g, '') || '0');

async function open(address: string): Promise<Page> {
  const page = await person.newPage();
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(200);
  await page.locator('main h1').waitFor();
  return page;
}

async function figuresOn(page: Page): Promise<Counts> {
  const texts = await page.locator('[data-figure] .tabular-nums').allTextContents();
  const [activities = -1, people = -1, days = -1] = texts.map(digits);
  return { activities, people, days };
}

async function rowsBehind(href: string): Promise<Counts> {
  const page = await open(href);
  const sum = page.locator('main [data-total]');
  const said = async (name: string) => Number(await sum.getAttribute(`data-${name}`));
  const counts = { activities: await said('total'), people: await said('people'), days: await said('days') };
  await page.close();
  return counts;
}

test('for any filter the page, its rows and the API count the same activities, people and days', async () => {
  const random = randomOf(2026);
  for (let round = 0; round < 6; round += 1) {
    const { address, asked } = await randomFilter(random);
    const path = `/activities?${new URLSearchParams(address)}`;
    const page = await open(path);
    const counts = await countedByApi(asked);
    expect(await figuresOn(page), path).toEqual(counts);
    const href = await page.locator('[data-figure] ~ a').first().getAttribute('href');
    expect(await rowsBehind(href ?? ''), path).toEqual(counts);
    await page.close();
  }
});

test('every breakdown adds up to the figure above, and each of its figures to its rows', async () => {
  for (const measure of ['activities', 'people', 'days'] as const) {
    const page = await open(`/activities?country=CN&measure=${measure}`);
    const figures = await figuresOn(page);
    const facets = await page.locator('[data-facet]').evaluateAll((sections) =>
      sections.map((section) =>
        Array.from(section.querySelectorAll('[data-figure-of]'), (item) => ({
          figure: Number(item.getAttribute('data-figure-of')),
          rows: item.querySelectorAll('a')[1]?.getAttribute('href') ?? '',
        })),
      ),
    );
    expect(facets).toHaveLength(8);
    for (const items of facets) {
      expect(items.reduce((all, { figure }) => all + figure, 0)).toBe(figures[measure]);
      const [item] = items;
      if (item !== undefined) expect((await rowsBehind(item.rows))[measure], item.rows).toBe(item.figure);
    }
    await page.close();
  }
});

test('the calendar and what states no date are together what the page counts', async () => {
  const page = await open('/activities?view=calendar');
  const { activities } = await figuresOn(page);
  const years = await page
    .locator('[data-facet="year"] [data-figure-of]')
    .evaluateAll((items) =>
      items.map(
        (item) => [item.getAttribute('data-value'), Number(item.getAttribute('data-figure-of'))] as const,
      ),
    );
  expect(years.reduce((all, [, figure]) => all + figure, 0)).toBe(activities);
  const undated = years.find(([year]) => year === 'none')?.[1] ?? 0;
  expect(digits(await page.locator('#undated').textContent())).toBe(undated);
  const [year, counted] = years[0] ?? ['', 0];
  await page.goto(`/activities?at=${year}`);
  const months = await page.locator('.nc-year-value').allTextContents();
  expect(months.reduce((all, text) => all + digits(text), 0)).toBe(counted);
  await page.close();
});

test('a click on the map narrows the whole page, and another takes it back', async () => {
  const page = await open('/activities?view=map');
  const before = await figuresOn(page);
  const circle = page.locator('.map-mark[href*="counterpartUnit=CN-YN"]').first();
  await circle.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/counterpartUnit=CN-YN/);
  const counted = await countedByApi({
    counterpartCountry: { eq: 'CN' },
    counterpartUnit: { eq: new URL(page.url()).searchParams.get('counterpartUnit') },
  });
  await expect.poll(() => figuresOn(page), patient).toEqual(counted);
  await page.locator('.map-mark[aria-current="true"]').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => figuresOn(page), patient).toEqual(before);
  await page.close();
});
