import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BarList } from './BarList.tsx';
import type { BarRow } from './bar-row.ts';

function markup(rows: readonly BarRow[]): string {
  return renderToStaticMarkup(<BarList id="test" label="Lĩnh vực" rows={rows} format={String} />);
}

function partWidths(html: string): readonly number[] {
  return Array.from(html.matchAll(/<rect x="[^"]*" width="([\d.]+)%"[^>]*data-part/g), (match) =>
    Number(match[1]),
  );
}

test('the longest row takes the full length, the others their share of it', () => {
  const html = markup([
    { key: 'a', label: 'A', value: 40 },
    { key: 'b', label: 'B', value: 10 },
  ]);
  expect(partWidths(html)).toEqual([100, 25]);
});

test('parts of a row add up to the row', () => {
  const html = markup([
    { key: 'a', label: 'A', value: 40 },
    {
      key: 'b',
      label: 'B',
      value: 20,
      parts: [
        { key: 'stated', value: 5 },
        { key: 'demo', value: 15, demo: true },
      ],
    },
  ]);
  const [, stated = 0, demo = 0] = partWidths(html);
  expect(stated + demo).toBe(50);
  expect(html.match(/data-demo/g)).toHaveLength(1);
});

test('a lower bound ends open and says so in words', () => {
  const bound = { key: 'a', label: 'A', value: 131e9, atLeast: true, valueLabel: 'trên 131 tỷ đồng' };
  expect(markup([bound])).toMatch(/data-open-end.*trên 131 tỷ đồng/s);
  expect(markup([{ ...bound, atLeast: false }])).not.toContain('data-open-end');
});

test('a sum that is not stated has no bar, and zero has one of no length', () => {
  expect(partWidths(markup([{ key: 'a', label: 'A', value: null, valueLabel: 'không nêu' }]))).toEqual([]);
  expect(partWidths(markup([{ key: 'a', label: 'A', value: 0 }]))).toEqual([0]);
});

test('a category that is not stated is grey whatever colour it was given', () => {
  const html = markup([{ key: 'a', label: 'A', value: 1, notStated: true, color: '--sector-health' }]);
  expect(html).toContain('var(--not-stated)');
  expect(html).not.toContain('--sector-health');
});
