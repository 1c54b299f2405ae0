import { expect, test } from 'vitest';
import { textWidth, wrapText } from './wrap-text.ts';

const name = 'Liên hiệp các tổ chức hữu nghị tỉnh Lai Châu';

test('lines keep every word in order, and each fits', () => {
  const lines = wrapText(name, 120, 12);
  expect(lines.join(' ')).toBe(name);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
});

test('a word that is longer than the line stands alone and whole', () => {
  expect(wrapText('từ PTDTBTTHCS dài', 30, 12)).toEqual(['từ', 'PTDTBTTHCS', 'dài']);
});

test('a letter with its marks apart takes no more room than one in a piece', () => {
  expect(textWidth('hữu nghị'.normalize('NFD'), 12)).toBe(textWidth('hữu nghị'.normalize('NFC'), 12));
});
