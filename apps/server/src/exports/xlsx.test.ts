import { buffer } from 'node:stream/consumers';
import readSheets from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { rowsOf } from '../../test/rows-of.ts';
import type { FileRows } from './file-rows.ts';
import { xlsx } from './xlsx.ts';

const NAMES = { data: 'Dữ liệu', about: 'Thông tin' };

async function sheetsOf(rows: FileRows, mostRows?: number) {
  return readSheets(await buffer(xlsx(rows, NAMES, mostRows)));
}

test('numbers are numbers, dates dates, and what is longer than fifteen digits stays whole as text', async () => {
  const rows = rowsOf(
    ['Tên', 'Số', 'Ngày', 'Có'],
    [
      [
        ['Xã Nậm Cuổi <&> "Sìn Hồ"', '-131000000000.5', '2025-07-01', true],
        ['=1+1', '1234567890123456', null, false],
      ],
    ],
  );
  const [data, about] = await sheetsOf(rows);
  expect(data?.sheet).toBe('Dữ liệu');
  expect(data?.data).toEqual([
    ['Tên', 'Số', 'Ngày', 'Có'],
    ['Xã Nậm Cuổi <&> "Sìn Hồ"', -131_000_000_000.5, new Date('2025-07-01T00:00:00Z'), true],
    ['=1+1', '1234567890123456', null, false],
  ]);
  expect(about).toEqual({ sheet: 'Thông tin', data: [['Số dòng', '2']] });
});

test('rows beyond what a sheet can have go on on the next one, each under the header', async () => {
  const batches = [[['1'], ['2'], ['3']], [['4']], [['5'], ['6']]];
  const sheets = await sheetsOf(rowsOf(['Số'], batches), 4);
  expect(sheets.map(({ sheet, data }) => [sheet, data])).toEqual([
    ['Dữ liệu', [['Số'], [1], [2], [3]]],
    ['Dữ liệu 2', [['Số'], [4], [5], [6]]],
    ['Thông tin', [['Số dòng', '6']]],
  ]);
});

test('a list without rows is a sheet with its header', async () => {
  const [data] = await sheetsOf(rowsOf(['Tên'], []));
  expect(data?.data).toEqual([['Tên']]);
});

test('rows that cannot be read to their end make no workbook', async () => {
  function* broken() {
    yield [['1']];
    throw new Error('the connection is gone');
  }
  await expect(buffer(xlsx(rowsOf(['Số'], broken()), NAMES))).rejects.toThrow('the connection is gone');
});
