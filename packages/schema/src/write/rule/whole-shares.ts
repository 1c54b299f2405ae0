import type { PartRule } from '../writable-part.ts';

/** Per cent are kept with four decimals. */
const decimals = 4;
const whole = 100n * 10n ** BigInt(decimals);

function scaled(decimal: string): bigint {
  const [units = '', fraction = ''] = decimal.split('.');
  return BigInt(units + fraction.padEnd(decimals, '0'));
}

/** That shares, where any is given, are given for all and add up to exactly 100 per cent. */
export const wholeShares: PartRule = (rows, at) => {
  const given = rows.map(({ percentage }) => percentage);
  if (given.every((share) => share === null)) return;
  let sum = 0n;
  for (const [place, share] of given.entries()) {
    if (typeof share === 'string') sum += scaled(share);
    // What could not be read was told of already.
    else if (share === null) at(place, 'percentage')('MISSING_BESIDE', 'has to be given where another is');
    else return;
  }
  if (!given.includes(null) && sum !== whole) at()('NOT_WHOLE', 'does not add up to exactly 100 per cent');
};
