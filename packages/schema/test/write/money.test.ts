import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, done, type Input, mutate } from './mutate.ts';
import { asRead } from './versions.ts';

interface Standing {
  readonly amount: string;
  readonly rate: string | null;
  readonly rateSource: string | null;
  readonly vnd: string | null;
}

/** Amount times rate, in whole VND, rounded half away from zero, reckoned by itself. */
function vndOf(amount: string, rate: string): string {
  const [one, two] = [amount, rate].map((decimal) => {
    const [whole = '', fraction = ''] = decimal.split('.');
    return { digits: BigInt(whole + fraction), scale: fraction.length };
  });
  if (one === undefined || two === undefined) throw new Error('two decimals were expected');
  const unit = 10n ** BigInt(one.scale + two.scale);
  return String((one.digits * two.digits * 2n + unit) / (unit * 2n));
}

describe.each(databaseKinds)('the rate of a transaction (%s)', (kind) => {
  let database: Awaited<ReturnType<typeof temporaryDatabase>>;
  const gift = { kind: 'COMMITMENT', nature: 'CASH', amount: '1000.55', currency: 'USD' };

  beforeAll(async () => {
    database = await temporaryDatabase({ kind, seeds: ['reference'] });
    const rate = (period: string, startsOn: string, of: string, currency = 'USD') =>
      done(database, 'createExchangeRate', { currency, period, startsOn, rate: of, statedBy: 'Ngân hàng' });
    await rate('YEAR', '2026-01-01', '26000');
    await rate('DAY', '2026-05-04', '26123.4567');
    await rate('YEAR', '2026-01-01', '30000.01', 'EUR');
  });
  afterAll(() => database.close());

  const standing = (id: string) =>
    ask<{ node: Standing }>(
      database,
      'query ($id: ID!) { node(id: $id) { ... on Transaction { amount rate rateSource vnd } } }',
      { id },
    ).then(({ node }) => node);
  const made = (input: Input) => done(database, 'createTransaction', { ...gift, ...input });
  const changed = async (id: string, input: Input) => {
    expect(
      await mutate(database, 'updateTransaction', { ...(await asRead(database, id)), ...input }),
    ).toMatchObject({ id });
    return standing(id);
  };

  test.each([
    ['of the day', '2026-05-04', '26123.4567', 'Ngân hàng (ngày 4/5/2026)'],
    ['of the last day that has one, on a weekend', '2026-05-10', '26123.4567', 'Ngân hàng (ngày 4/5/2026)'],
    [
      'the average of the year, where that is too long ago',
      '2026-05-15',
      '26000',
      'Ngân hàng (trung bình năm 2026)',
    ],
    [
      'the average of the year, before the first day',
      '2026-05-03',
      '26000',
      'Ngân hàng (trung bình năm 2026)',
    ],
  ])('%s is taken and kept with where it is from', async (_what, valueDate, rate, rateSource) => {
    const { exchangeRate } = await ask<{ exchangeRate: unknown }>(
      database,
      'query ($date: Date!) { exchangeRate(currency: "USD", date: $date) { rate rateSource exchangeRate { rate } } }',
      { date: valueDate },
    );
    expect(exchangeRate).toEqual({ rate, rateSource, exchangeRate: { rate } });
    expect(await standing(await made({ valueDate }))).toEqual({
      amount: '1000.55',
      rate,
      rateSource,
      vnd: vndOf('1000.55', rate),
    });
  });

  test('that nobody knows is none: the sum is without a value in VND, and no error', async () => {
    expect(await standing(await made({ valueDate: '1999-05-04' }))).toMatchObject({ rate: null, vnd: null });
    expect(await standing(await made({}))).toMatchObject({ rate: null, vnd: null });
    const { exchangeRate } = await ask<{ exchangeRate: unknown }>(
      database,
      '{ exchangeRate(currency: "JPY", date: "1999-01-01") { rate } }',
    );
    expect(exchangeRate).toBeNull();
  });

  test('of VND is 1', async () => {
    expect(await standing(await made({ currency: 'VND', amount: '2900000000' }))).toEqual({
      amount: '2900000000',
      rate: '1',
      rateSource: null,
      vnd: '2900000000',
    });
  });

  test('taken from the table follows the day and the currency', async () => {
    const id = await made({ valueDate: '2026-05-04' });
    expect(await changed(id, { valueDate: '2026-01-04' })).toMatchObject({ rate: '26000' });
    expect(await changed(id, { amount: '7' })).toMatchObject({ rate: '26000', vnd: '182000' });
    expect(await changed(id, { currency: 'EUR' })).toMatchObject({ rate: '30000.01', vnd: '210000' });
    expect(await changed(id, { currency: 'VND' })).toMatchObject({ rate: '1', rateSource: null, vnd: '7' });
    expect(await changed(id, { currency: 'USD' })).toMatchObject({ rate: '26000' });
  });

  test('of one’s own stays with another day, is asked for with another currency, and gives way to null', async () => {
    const id = await made({ valueDate: '2026-05-04', rate: '25999.99999999', rateSource: 'Hợp đồng' });
    expect(await standing(id)).toMatchObject({ vnd: vndOf('1000.55', '25999.99999999') });
    expect(await changed(id, { valueDate: '2026-05-05' })).toMatchObject({
      rate: '25999.99999999',
      rateSource: 'Hợp đồng',
    });
    const other = { ...(await asRead(database, id)), currency: 'EUR' };
    expect(await mutate(database, 'updateTransaction', other)).toMatchObject({
      problems: [{ path: ['input', 'rate'], code: 'MISSING_BESIDE' }],
    });
    const without = { ...(await asRead(database, id)), rateSource: null };
    expect(await mutate(database, 'updateTransaction', without)).toMatchObject({
      problems: [{ path: ['input', 'rateSource'], code: 'MISSING_BESIDE' }],
    });
    expect(await changed(id, { rate: null })).toMatchObject({ rate: '26123.4567' });
  });

  test('gives VND exactly, half rounded away from zero', async () => {
    const pairs = [
      ['0.01', '50'],
      ['0.05', '10'],
      ['123456789012.99', '26123.4567'],
      ['0.03', '16.66666667'],
      ['999999999.99', '0.00000001'],
    ] as const;
    for (const [amount, rate] of pairs) {
      const id = await made({ amount, rate, rateSource: 'x', valueDate: '2026-05-04' });
      expect([amount, rate, (await standing(id)).vnd]).toEqual([amount, rate, vndOf(amount, rate)]);
    }
  });

  test('does not change in transactions that took it, when the table changes', async () => {
    const id = await made({ valueDate: '2026-05-04', currency: 'EUR' });
    const before = await standing(id);
    await done(database, 'createExchangeRate', {
      currency: 'EUR',
      period: 'DAY',
      startsOn: '2026-05-04',
      rate: '31000',
      statedBy: 'Ngân hàng',
    });
    expect(await standing(id)).toEqual(before);
    expect(await changed(id, { rate: null })).toMatchObject({ rate: '31000' });
  });

  test('goods have a quantity, and a value or none', async () => {
    const goods = { nature: 'IN_KIND', amount: null, currency: 'VND', quantity: '1000', unit: 'gói' };
    expect(await standing(await made(goods))).toMatchObject({ amount: null, vnd: null });
    expect(await standing(await made({ ...goods, amount: '5000' }))).toMatchObject({ vnd: '5000' });
  });
});
