/** Whether a text is one that PostgreSQL writes for a value of a type, and takes back as that value. */
export function isValueText(type: string, text: string): boolean {
  const check = checks[type];
  return check ? check(text) : !text.includes('\0');
}

type Check = (text: string) => boolean;

const wholeNumber = /^-?\d{1,19}$/;
const wholeIn =
  (bits: number): Check =>
  (text) =>
    wholeNumber.test(text) && BigInt.asIntN(bits, BigInt(text)) === BigInt(text);

const matching =
  (shape: RegExp): Check =>
  (text) =>
    shape.test(text);

const float: Check = (text) => {
  if (/^(NaN|-?Infinity)$/.test(text)) return true;
  if (!/^-?\d{1,400}(\.\d{1,400})?(e[+-]?\d{1,3})?$/i.test(text)) return false;
  const value = Number(text);
  return Number.isFinite(value) && (value !== 0 || !/[1-9]/.test(text.replace(/e.*/i, '')));
};

const day = String.raw`(\d{4,7})-(\d{2})-(\d{2})`;
const time = String.raw` ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?`;
const offset = String.raw`[+-](0\d|1[0-5])(:[0-5]\d){0,2}`;

/** Texts in the style ISO, the greatest year that the type holds given. */
const calendar = (rest: string, greatestYear: number): Check => {
  const shape = new RegExp(`^${day}${rest}( BC)?$`);
  return (text) => {
    if (text === 'infinity' || text === '-infinity') return true;
    const [, year, month, date, ...others] = shape.exec(text) ?? [];
    if (year === undefined) return false;
    const isBefore = others.at(-1) === ' BC';
    const within = Number(year) >= 1 && Number(year) <= (isBefore ? 4713 : greatestYear);
    return within && isDate(isBefore ? 1 - Number(year) : Number(year), Number(month), Number(date));
  };
};

/** Whether there is such a day in the calendar; years count on through zero, which is 1 BC. */
function isDate(year: number, month: number, date: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && date >= 1 && date <= days;
}

const checks: Readonly<Record<string, Check>> = {
  int2: wholeIn(16),
  int4: wholeIn(32),
  int8: wholeIn(64),
  numeric: matching(/^(-?\d{1,1000}(\.\d{1,1000})?|NaN|-?Infinity)$/),
  float4: float,
  float8: float,
  bool: matching(/^(true|false)$/),
  date: calendar('', 5_874_897),
  timestamp: calendar(time, 294_275),
  timestamptz: calendar(time + offset, 294_275),
  uuid: matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
};
