import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ColumnChartProps } from './column-group.ts';
import { plotFrame } from './plot-frame.ts';
import { StackedColumns } from './StackedColumns.tsx';
import { TimeColumns } from './TimeColumns.tsx';

const chart: ColumnChartProps = {
  id: 'test',
  label: 'Theo năm',
  series: [
    { key: 'committed', label: 'Cam kết', color: '--committed' },
    { key: 'disbursed', label: 'Giải ngân', color: '--disbursed' },
  ],
  groups: [
    {
      key: '2015',
      label: '2015',
      values: { committed: { value: 30, href: '#c' }, disbursed: { value: 20 } },
    },
    { key: '2016', label: '2016', values: { committed: { value: 0 }, disbursed: { value: null } } },
  ],
  notStated: { key: 'none', label: 'không nêu năm', values: { committed: { value: 40, atLeast: true } } },
  format: (value) => `${value} tỷ`,
  formatTick: String,
};

function heights(html: string): readonly number[] {
  return Array.from(html.matchAll(/<rect class="nc-column"[^>]*?height="([\d.]+)"/g), (match) =>
    Number(match[1]),
  );
}

test('columns are as high as their values, zero has none, and what is not stated is not drawn', () => {
  const { scale } = plotFrame(40, 200);
  const expected = [30, 20, 0, 40].map((value) => scale.share(value) * 200);
  expect(heights(renderToStaticMarkup(<TimeColumns {...chart} />))).toEqual(expected);
});

test('the parts of a stack add up to its height', () => {
  const { scale } = plotFrame(50, 200);
  const [committed = 0, disbursed = 0] = heights(renderToStaticMarkup(<StackedColumns {...chart} />));
  expect(committed + disbursed).toBeCloseTo(scale.share(50) * 200, 0);
});

test('every column says its year, series and value; with an address it is a link', () => {
  const html = renderToStaticMarkup(<TimeColumns {...chart} />);
  expect(html).toContain('<a href="#c" aria-label="2015, Cam kết: 30 tỷ"');
  expect(html).toContain('aria-label="2015, Giải ngân: 20 tỷ"');
});

test('a lower bound is open at its top', () => {
  expect(renderToStaticMarkup(<TimeColumns {...chart} />).match(/data-open-end/g)).toHaveLength(1);
});

test('a chart of nothing has a base line and no columns', () => {
  const html = renderToStaticMarkup(<TimeColumns {...chart} groups={[]} notStated={undefined} />);
  expect(heights(html)).toEqual([]);
  expect(html).toContain('nc-base-line');
});
