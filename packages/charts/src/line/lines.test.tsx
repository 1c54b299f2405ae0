import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Lines } from './Lines.tsx';
import { type LineSeries, runsOf, spreadLabels } from './line-series.ts';

const years = ['2018', '2019', '2020', '2021', '2022'];
function series(
  key: string,
  values: Readonly<Record<string, number>>,
  more: Partial<LineSeries> = {},
): LineSeries {
  const points = Object.entries(values).map(
    ([year, value]) => [year, { value, valueLabel: `${value}`, href: `#${key}${year}` }] as const,
  );
  return { key, label: key, color: '--series-1', points: Object.fromEntries(points), ...more };
}

test('a year without a value leaves a gap in the line', () => {
  expect(runsOf(years, series('a', { 2018: 1, 2019: 2, 2021: 3, 2022: 4 }))).toEqual([
    [0, 1],
    [3, 4],
  ]);
});

test('labels move apart, in the order of their lines, within the picture', () => {
  const placed = spreadLabels([100, 101, 20, 198], 15, 200);
  const sorted = placed.toSorted((a, b) => a - b);
  expect(sorted.every((y, index) => index === 0 || y - (sorted[index - 1] ?? 0) >= 15)).toBe(true);
  expect(Math.max(...placed)).toBeLessThanOrEqual(200);
  expect((placed[0] ?? 0) < (placed[1] ?? 0)).toBe(true);
});

test('each point opens what it is made of, and what has no year stands apart', () => {
  const html = renderToStaticMarkup(
    <Lines
      id="l"
      label="Theo năm"
      years={years}
      series={[
        series(
          'Y tế',
          { 2018: 1, 2020: 2 },
          { notStated: { value: 9, valueLabel: 'trên 9', atLeast: true } },
        ),
        series('Nước', { 2019: 3 }),
      ]}
      notStatedLabel="không nêu năm"
      formatTick={String}
    />,
  );
  expect(html).toContain('aria-label="Y tế, 2020: 2"');
  expect(html).toContain('href="#Y tế2018"');
  expect(html).toMatch(/không nêu năm:.*Y tế.*trên 9/s);
});
