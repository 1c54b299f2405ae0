/** What no program of good faith sends, by the type that it stands for. */
export const hostileValues: Readonly<Record<string, readonly unknown[]>> = {
  String: [
    '\u0000',
    'a\u0000b',
    '\ud800',
    "'; drop table project; --",
    '%_\\',
    'x'.repeat(1_001),
    '../../etc/passwd',
  ],
  ID: [
    'x',
    'pAAAAAAAAAAAAAAAAAAAAAA',
    `p${'!'.repeat(22)}`,
    '\u0000',
    '../../etc/passwd',
    "o' or 1=1 --",
    '',
  ],
  Int: [2_147_483_647, -2_147_483_648, 0, -1],
  Date: [
    '0000-00-00',
    '9999-12-31',
    '2024-02-30',
    'infinity',
    '-infinity',
    '294277-01-01',
    '0001-01-01 BC',
    '',
  ],
  DateTime: ['0000-00-00T00:00:00Z', '2024-02-30T00:00:00Z', 'infinity', '294277-01-01T00:00:00Z', 'now'],
  Decimal: ['1e400', 'NaN', 'Infinity', '9'.repeat(40), '-0', '0x10', '1e-400', `0.${'1'.repeat(40)}`, ''],
};
