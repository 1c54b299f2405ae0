const GROUPED = /^\d{1,3}(?:([.,\s\u00a0\u202f])\d{3})(?:\1\d{3})*(?:(?!\1)[.,](\d+))?$/;
const PLAIN = /^(\d+)(?:[.,](\d+))?$/;

/**
 * A number as people write it, as a plain decimal: `1.250.000`, `1 250 000`, `12,5`, `12.5`. Null where it is none, or can
 * be read in two ways: `1.250` is one thousand two hundred and fifty in Vietnamese, and more than one in English.
 */
export function plainDecimal(text: string): string | null {
  const sign = text.startsWith('-') ? '-' : '';
  const digits = text.slice(sign.length).trim();
  const grouped = GROUPED.exec(digits);
  if (grouped !== null) {
    const [, separator = ''] = grouped;
    const hasOneGroup = digits.split(separator).length === 2 && grouped[2] === undefined;
    if (hasOneGroup && separator !== ' ' && /[.,]/.test(separator)) return null;
    const [fraction] = grouped.slice(2);
    const whole = fraction === undefined ? digits : digits.slice(0, -fraction.length - 1);
    return sign + whole.replaceAll(separator, '') + (fraction === undefined ? '' : `.${fraction}`);
  }
  const plain = PLAIN.exec(digits);
  if (plain === null) return null;
  const [, whole = '', fraction] = plain;
  return sign + whole + (fraction === undefined ? '' : `.${fraction}`);
}
