import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { rowsOf } from '../../test/rows-of.ts';
import { csv, csvField } from './csv.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+84 123', "'+84 123"],
  ['-cmd|’calc’', "'-cmd|’calc’"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['=HYPERLINK("http://a")', '"\'=HYPERLINK(""http://a"")"'],
])('%j cannot be run by a spreadsheet', (given, field) => {
  expect(csvField(given)).toBe(field);
});

test.each(['-12', '-0.5', '131000000000', '12345678901234567890.01'])(
  '%s stays the number it is',
  (given) => {
    expect(csvField(given)).toBe(given);
  },
);

test('commas, quotes and line breaks stay within their field', () => {
  expect(csvField('a,"b"\nc')).toBe('"a,""b""\nc"');
  expect(csvField(null)).toBe('');
});

test('a file begins with the byte order mark that Excel needs, and keeps Vietnamese as it is', async () => {
  const file = await text(csv(rowsOf(['Tên', 'Số'], [[['Nậm Cuổi, Sìn Hồ', '-5']], [['Ủy ban', null]]])));
  expect(file).toBe('\uFEFFTên,Số\r\n"Nậm Cuổi, Sìn Hồ",-5\r\nỦy ban,\r\n');
});
