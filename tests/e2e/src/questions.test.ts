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

/** A newcomer on the overview: each click, and each choice in a form, is a step. */
class Newcomer {
  steps = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async click(name: string | RegExp, within = 'body'): Promise<void> {
    this.steps += 1;
    const before = this.page.url();
    await this.page.locator(within).getByRole('link', { name }).first().click();
    await this.page.waitForURL((url) => url.href !== before);
    await this.page.waitForLoadState('networkidle');
  }

  async choose(field: string, option: string): Promise<void> {
    this.steps += 1;
    await this.page.locator(`main select[name="${field}"]`).selectOption({ label: option });
  }

  async filter(): Promise<void> {
    this.steps += 1;
    await this.page.locator('main form button[type="submit"]').first().click();
    await this.page.waitForURL(/\?/);
    await this.page.waitForLoadState('networkidle');
  }
}

async function newcomer(): Promise<Newcomer> {
  const page = await person.newPage();
  await page.goto('/', { waitUntil: 'networkidle' });
  return new Newcomer(page);
}

const NAVIGATION = 'header nav';

interface Question {
  readonly question: string;
  readonly most: number;
  readonly ask: (one: Newcomer) => Promise<void>;
  /** Where the answer stands. */
  readonly at: RegExp;
}

const QUESTIONS: readonly Question[] = [
  {
    question: 'Which Korean partners work in health in former Sìn Hồ?',
    most: 5,
    ask: async (one) => {
      await one.click('Đối tác', NAVIGATION);
      await one.choose('country', 'Hàn Quốc');
      await one.choose('sector', 'Y tế');
      await one.choose('place', 'Huyện Sìn Hồ (trước 7/2025)');
      await one.filter();
    },
    at: /\/partners\?(?=.*country=KR)(?=.*sector=HEALTH)(?=.*place=pre2025)/,
  },
  {
    question: 'What was committed and not disbursed before 2020?',
    most: 4,
    ask: async (one) => {
      await one.click('Phối hợp', NAVIGATION);
      await one.click('Cam kết chưa giải ngân', 'main');
      await one.choose('year', 'Hết năm 2019');
      await one.filter();
    },
    at: /\/coordination\/undisbursed\?(?=.*year=2019)/,
  },
  {
    question: 'Which priority sectors have no money in which commune?',
    most: 2,
    ask: async (one) => {
      await one.click('Phối hợp', NAVIGATION);
      await one.click('Khoảng trống', 'main');
    },
    at: /\/coordination\/gaps/,
  },
  {
    question: 'Whose papers expire within thirty days?',
    most: 3,
    ask: async (one) => {
      await one.click('Phối hợp', NAVIGATION);
      await one.click('Giấy tờ', 'main');
      await one.click(/30 ngày/, 'main');
    },
    at: /\/coordination\/papers\?(?=.*window=within30)/,
  },
  {
    question: 'Who does what others do in the same place?',
    most: 1,
    ask: (one) => one.click('Phối hợp', NAVIGATION),
    at: /\/coordination$/,
  },
  {
    question: 'Which body has done what it planned?',
    most: 2,
    ask: async (one) => {
      await one.click('Phối hợp', NAVIGATION);
      await one.click('Kế hoạch và thực hiện', 'main');
    },
    at: /\/coordination\/plan/,
  },
  {
    question: 'How much of the money for health came from whom?',
    most: 3,
    ask: async (one) => {
      await one.click('Viện trợ', NAVIGATION);
      await one.choose('by', 'Nước tài trợ');
      await one.filter();
    },
    at: /\/funding\?(?=.*by=country)/,
  },
  {
    question: 'Which documents does the work go by, and what carries out what?',
    most: 1,
    ask: (one) => one.click('Văn bản, kế hoạch', NAVIGATION),
    at: /\/library$/,
  },
  {
    question: 'Where in the province does the money go?',
    most: 1,
    ask: (one) => one.click('Địa bàn', NAVIGATION),
    at: /\/places$/,
  },
  {
    question: 'Whom did we meet across the border?',
    most: 2,
    ask: async (one) => {
      await one.click('Hoạt động', NAVIGATION);
      await one.click('Bản đồ biên giới', 'main');
    },
    at: /\/activities\?(?=.*view=map)/,
  },
];

test.each(QUESTIONS)('$question: at most $most steps', async ({ ask, at, most }) => {
  const one = await newcomer();
  await ask(one);
  expect(one.page.url()).toMatch(at);
  await one.page.locator('main h1').waitFor();
  expect(one.steps).toBeLessThanOrEqual(most);
  await one.page.close();
});
