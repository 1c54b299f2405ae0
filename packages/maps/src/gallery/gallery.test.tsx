import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import * as examples from './examples.tsx';
import { standalone } from './standalone.ts';

/** Drawing, file name, and the size in thousands of bytes that it must stay under. */
const gallery: readonly (readonly [string, ReactNode, number])[] = [
  ['world', examples.worldExample, 60],
  ['world-links', examples.worldLinksExample, 75],
  ['world-arcs', examples.worldArcsExample, 70],
  ['border-region', examples.regionExample, 60],
  ['province', examples.provinceExample, 25],
  ['province-cells', examples.provincePlainExample, 25],
  ['former-communes', examples.formerCommunesExample, 45],
  ['former-districts', examples.districtsExample, 25],
  ['symbol-legend', examples.symbolLegendExample, 3],
  ['arc-legend', examples.arcLegendExample, 3],
  ['fill-legend', examples.fillLegendExample, 3],
];

test.each(gallery)('%s looks as it did', async (name, example) => {
  await expect(standalone(renderToStaticMarkup(example))).toMatchFileSnapshot(`../../gallery/${name}.svg`);
});

test.each(gallery)('%s is small enough to be sent with a page', (_, example, kilobytes) => {
  expect(Buffer.byteLength(renderToStaticMarkup(example))).toBeLessThan(kilobytes * 1000);
});

test.each(gallery)('%s takes every colour from the tokens', (_, example) => {
  const markup = renderToStaticMarkup(example);
  const colours = Array.from(
    markup.matchAll(/ (?:fill|stroke|stop-color)="([^"]+)"/g),
    (match) => match[1] ?? '',
  );
  const allowed =
    /^(?:none|transparent|var\(--[\w-]+\)|url\(#[\w-]+\)|color-mix\(in oklab, var\(--[\w-]+\) \d+%, var\(--[\w-]+\)\))$/;
  expect(colours.filter((colour) => !allowed.test(colour))).toEqual([]);
  expect(markup).not.toMatch(/NaN|Infinity|undefined|\d\.\d\d\d/);
});

test.each(gallery)('%s: no identity is used twice, and every reference finds its target', (_, example) => {
  const markup = renderToStaticMarkup(example);
  const ids = Array.from(markup.matchAll(/ id="([^"]+)"/g), (match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of markup.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(target);
});

test.each(gallery.slice(0, 4))(
  '%s draws Viet Nam with Hoàng Sa and Trường Sa, by dots and by name',
  (_, example) => {
    const markup = renderToStaticMarkup(example);
    for (const name of ['Quần đảo Hoàng Sa', 'Quần đảo Trường Sa']) {
      const group = markup.split(`aria-label="${name}"`)[1]?.split('</g>')[0] ?? '';
      expect(group.match(/<circle/g)?.length).toBeGreaterThanOrEqual(5);
      expect(group).toContain(`>${name}</text>`);
    }
  },
);
