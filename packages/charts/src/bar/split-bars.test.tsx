import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PairedBars } from './PairedBars.tsx';
import type { PairedBarRow } from './paired-bar-row.ts';
import { StackedBars } from './StackedBars.tsx';
import type { StackedBarRow } from './stacked-bar-row.ts';

const widths = (html: string) =>
  Array.from(html.matchAll(/<rect [^>]*width="([\d.]+)%"[^>]*data-part/g), (match) => Number(match[1]));

function stack(key: string, ...values: readonly number[]): StackedBarRow {
  const parts = values.map((value, index) => ({
    key: `${index}`,
    label: `part ${index}`,
    value,
    valueLabel: `${value}`,
    color: '--series-1' as const,
    href: `#${key}${index}`,
  }));
  return { key, label: key, valueLabel: 'sum', parts, href: `#${key}` };
}

const stacked = (rows: readonly StackedBarRow[]) =>
  renderToStaticMarkup(<StackedBars id="s" label="Lĩnh vực" rows={rows} />);

test('the parts of the longest row fill the whole length', () => {
  expect(widths(stacked([stack('a', 60, 40), stack('b', 25)]))).toEqual([60, 40, 25]);
});

test('the row and each of its parts lead on by themselves, parts with their name and value', () => {
  const html = stacked([stack('a', 60, 40)]);
  expect(html).toContain('href="#a"');
  expect(html).toContain('href="#a0"');
  expect(html).toContain('aria-label="a, part 1: 40"');
});

test('a part too short to be pointed at is lengthened, and nothing runs over the edge', () => {
  const drawn = widths(stacked([stack('a', 1_000_000, 1)]));
  expect(drawn[1]).toBeGreaterThan(0.5);
  expect((drawn[0] ?? 0) + (drawn[1] ?? 0)).toBeLessThanOrEqual(100.02);
});

function pair(key: string, first: number | null, second: number | null, atLeast = false): PairedBarRow {
  return {
    key,
    label: key,
    bars: [
      { value: first, valueLabel: `${first}`, atLeast },
      { value: second, valueLabel: `${second}` },
    ],
    change: '+12 %',
  };
}

const paired = (rows: readonly PairedBarRow[]) =>
  renderToStaticMarkup(
    <PairedBars
      id="p"
      label="Hai kỳ"
      sides={[
        { label: '2011–2015', color: '--committed' },
        { label: '2016–2020', color: '--disbursed' },
      ]}
      rows={rows}
    />,
  );

test('both bars of all rows stand on one axis', () => {
  expect(widths(paired([pair('a', 40, 20), pair('b', 10, 30)]))).toEqual([100, 50, 25, 75]);
});

test('a side that states nothing has no bar, and a lower bound ends open', () => {
  const html = paired([pair('a', 40, null, true)]);
  expect(widths(html)).toEqual([100]);
  expect(html).toContain('nc-bar-none');
  expect(html).toContain('data-open-end');
});
