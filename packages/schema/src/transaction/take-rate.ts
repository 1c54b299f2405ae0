import { rateOnDay } from '../exchange-rate/rate-on-day.ts';
import type { Row } from '../models/row.ts';
import type { Completion, Step } from '../write/writable-record.ts';

type OfTransaction = Step<'transaction'>;
type Rate = Partial<Pick<Row<'transaction'>, 'rate' | 'rate_source'>>;

/**
 * The rate that a transaction stands with: 1 for VND, its own where one is given, else the one of its day from the table.
 * A rate that was taken from the table follows the day and the currency when these are changed; one's own stays with
 * another day, and has to be given anew with another currency.
 */
export const takeRate: Completion<'transaction'> = async (step) => {
  const currency = step.row.currency_code ?? 'VND';
  const rate = currency === 'VND' ? rateOfVnd(step) : await rateOf(step, currency);
  await holdToCurrency(step, currency);
  holdToSize({ ...step.row, ...rate }, step);
  return { currency_code: currency, ...rate };
};

function rateOfVnd({ given, at }: OfTransaction): Rate {
  if (given.rate && given.rate !== '1') at('rate')('NOT_TOGETHER', 'is 1 for VND');
  return { rate: '1', rate_source: null };
}

async function rateOf(step: OfTransaction, currency: string): Promise<Rate> {
  const { db, row, given, at } = step;
  if (given.rate) {
    if (!row.rate_source) at('rateSource')('MISSING_BESIDE', 'has to be given with a rate of one’s own');
    return { rate: given.rate };
  }
  if (given.rate === undefined && (await keepsRate(step))) {
    if (row.rate && !row.rate_source) at('rateSource')('MISSING_BESIDE', 'has to stand beside the rate');
    return {};
  }
  if (given.rate_source) at('rate')('MISSING_BESIDE', 'has to be given with where it is from');
  const found = row.value_date ? await rateOnDay(db, currency, row.value_date) : null;
  return { rate: found?.rate ?? null, rate_source: found?.rateSource ?? null };
}

/** Whether the rate that stands is to stay, where nothing is said of it. */
async function keepsRate({ db, before, row, at }: OfTransaction): Promise<boolean> {
  if (before === null) return false;
  const otherCurrency = before.currency_code !== row.currency_code;
  if (!otherCurrency && before.value_date === row.value_date) return true;
  if (!before.rate || before.currency_code === 'VND') return false;
  const taken =
    before.value_date && before.currency_code
      ? await rateOnDay(db, before.currency_code, before.value_date)
      : null;
  const wasTaken =
    taken?.rateSource === before.rate_source && taken?.rate === before.rate.replace(/\.?0+$/, '');
  if (!wasTaken && otherCurrency) at('rate')('MISSING_BESIDE', 'is of another currency');
  return !wasTaken;
}

/** An amount has no more decimals than its currency. */
async function holdToCurrency({ db, row, at }: OfTransaction, code: string): Promise<void> {
  const { decimals } = await db
    .selectFrom('currency')
    .select('decimals')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  const fraction = row.amount?.split('.')[1]?.replace(/0+$/, '') ?? '';
  if (fraction.length > decimals) {
    at('amount')('TOO_PRECISE', `has more decimals than ${code} has`);
  }
}

/** How many digits the VND equivalent may have. */
const digits = 20;

function holdToSize({ amount, rate }: OfTransaction['row'], { at }: OfTransaction): void {
  if (!amount || !rate) return;
  const [wholeAmount = '', wholeRate = ''] = [amount, rate].map((each) => each.split('.')[0]);
  if ((BigInt(wholeAmount) + 1n) * (BigInt(wholeRate) + 1n) >= 10n ** BigInt(digits)) {
    at('amount')('TOO_LARGE', 'is too large in VND');
  }
}
