import { afterAll, beforeAll, expect, test } from 'vitest';
import { Stage } from './stage.ts';
import { Typist } from './typist.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage?.close());

const code = 'THU-2026-01';
const money = [
  { day: '2024-06-03', amount: '1250000000', currency: null, kind: null },
  { day: '2024-08-15', amount: '300000000', currency: null, kind: 'Giải ngân' },
  { day: '2024-12-20', amount: '450000000', currency: null, kind: null },
  { day: '2025-02-10', amount: '12500', currency: 'USD', kind: null },
  { day: '2025-05-05', amount: '8000,50', currency: null, kind: null },
] as const;

/** The answer of the API about what was entered. */
interface Entered {
  readonly data: {
    readonly project: {
      readonly sectors: readonly { readonly percentage: string }[];
      readonly places: readonly { readonly percentage: string }[];
      readonly transactions: {
        readonly nodes: readonly { readonly amount: string; readonly currency: { readonly code: string } }[];
      };
    };
  };
}

test('a newcomer enters a project of three sectors, two places and five transactions in two currencies in under three minutes', async () => {
  const person = await stage.person({ language: 'vi', role: 'manager' });
  const page = await person.newPage();
  await page.goto('/projects', { waitUntil: 'networkidle' });
  const one = new Typist(page);
  await one.click('link', 'Thêm dự án');
  await page.waitForURL(/projects\/new/);
  await page.waitForLoadState('networkidle');
  await one.into('Tên tiếng Việt');
  await one.type('Nước sạch cho điểm trường Nậm Pì (thử)');
  await one.into('Mã');
  await one.type(code);
  await one.into('Lĩnh vực');
  await one.pick('nuoc sach');
  await one.next();
  await one.type('50');
  await one.click('button', 'Thêm lĩnh vực');
  await one.pick('y te');
  await one.next();
  await one.type('30');
  await one.click('button', 'Thêm lĩnh vực');
  await one.pick('giao duc');
  await one.next();
  await one.type('20');
  await one.into('Xã, phường hoặc đơn vị cũ');
  await one.pick('Nam Hang');
  await one.next();
  await one.type('60');
  await one.click('button', 'Thêm địa bàn');
  await one.pick('Muong Te');
  await one.next();
  await one.type('40');
  await one.click('button', 'Lưu');
  await page.waitForURL(new RegExp(`projects/${code}$`));
  await one.click('link', 'Thêm giao dịch');
  await page.waitForURL(/transactions\/new/);
  await page.waitForLoadState('networkidle');
  for (const [place, { day, amount, currency, kind }] of money.entries()) {
    if (kind !== null) await one.choose('Loại', kind);
    await one.day('Ngày giá trị', day);
    await one.into('Số tiền nguyên tệ');
    await one.type(amount);
    if (currency !== null) await one.choose('Loại tiền', currency);
    if (place === 0) {
      await one.into('Bên cấp');
      await one.pick('quy');
    }
    if (place === money.length - 1) break;
    await one.click('button', 'Lưu và nhập tiếp');
    await page.getByText('Đã lưu.').waitFor();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[name=amount]')?.value === '');
  }
  await one.click('button', 'Lưu');
  await page.waitForURL(new RegExp(`projects/${code}$`));
  const { data } = (await stage.server.ask(`{ project(code: "${code}") {
    sectors { percentage } places { percentage }
    transactions(first: 10, orderBy: [{ field: VALUE_DATE }]) { nodes { amount currency { code } } }
  } }`)) as Entered;
  expect(data.project.sectors.map(({ percentage }) => percentage).toSorted()).toEqual(['20', '30', '50']);
  expect(data.project.places.map(({ percentage }) => percentage).toSorted()).toEqual(['40', '60']);
  expect(data.project.transactions.nodes.map(({ amount, currency }) => `${amount} ${currency.code}`)).toEqual(
    ['1250000000 VND', '300000000 VND', '450000000 VND', '12500 USD', '8000.5 USD'],
  );
  expect(Math.round(one.seconds)).toBeLessThan(180);
  await person.close();
});
