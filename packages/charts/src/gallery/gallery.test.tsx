import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { monthCalendarExample, yearCalendarExample } from './calendar-example.tsx';
import { linesExample, sankeyExample, treemapExample } from './explore-example.tsx';
import { branchedFlowExample, flowExample } from './flow-example.tsx';
import { heatMatrixExample } from './heat-example.tsx';
import { lineageExample } from './lineage-example.tsx';
import { commitmentsExample, sectorsExample } from './money-example.tsx';
import { timelineExample } from './partner-example.tsx';
import { pairedBarsExample, stackedBarsExample } from './split-example.tsx';
import { sparklineExample, stackedExample, yearsExample } from './years-example.tsx';

const gallery: readonly (readonly [string, ReactNode])[] = [
  ['bar-list-published', commitmentsExample],
  ['bar-list-sectors', sectorsExample],
  ['time-columns', yearsExample],
  ['stacked-columns', stackedExample],
  ['sparkline', sparklineExample],
  ['timeline', timelineExample],
  ['year-calendar', yearCalendarExample],
  ['month-calendar', monthCalendarExample],
  ['flow-school', flowExample],
  ['flow-branched', branchedFlowExample],
  ['treemap', treemapExample],
  ['sankey', sankeyExample],
  ['lines', linesExample],
  ['stacked-bars', stackedBarsExample],
  ['paired-bars', pairedBarsExample],
  ['heat-matrix', heatMatrixExample],
  ['lineage', lineageExample],
];

test.each(gallery)('%s looks as it did', async (name, example) => {
  await expect(galleryPage(name, example)).toMatchFileSnapshot(`../../gallery/${name}.html`);
});

test.each(gallery)('%s: no identity is used twice, and every reference finds its target', (_, example) => {
  const markup = renderToStaticMarkup(example);
  const ids = Array.from(markup.matchAll(/ id="([^"]+)"/g), (match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of markup.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(target);
});

test.each(gallery)('%s: every number of a drawing is finite and written shortly', (_, example) => {
  const markup = renderToStaticMarkup(example);
  expect(markup).not.toMatch(/NaN|Infinity|undefined/);
  const lengths = Array.from(
    markup.matchAll(/ (?:x|y|x1|x2|y1|y2|cx|cy|width|height|d)="([^"]*)"/g),
    (match) => match[1],
  );
  expect(lengths.filter((length) => /\.\d{3,}/.test(length ?? ''))).toEqual([]);
});

/** A page that a browser opens straight from the repository. */
function galleryPage(name: string, example: ReactNode): string {
  const markup = renderToStaticMarkup(example).replaceAll(
    /(<(?:li|tr|figure|svg|ul|rect|path|text|a) )/g,
    '\n$1',
  );
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>${name}</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="../../ui/src/tokens.css">
<link rel="stylesheet" href="../src/charts.css">
<link rel="stylesheet" href="gallery.css">
<body>${markup}
</body>
</html>
`;
}
