import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, perceivedDistance, type Vision } from './theme/colour-vision.ts';

const TOKENS = new Map(
  [
    ...readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').matchAll(
      /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

function colour(name: string, scheme: 'light' | 'dark'): string {
  const token = TOKENS.get(name);
  if (token === undefined) throw new Error(`no token --${name}`);
  return token[scheme];
}

const SCHEMES = ['light', 'dark'] as const;
const SURFACES = ['surface', 'surface-raised', 'surface-sunken'];
const TEXTS = ['ink', 'ink-muted', 'ink-faint', 'accent', 'positive', 'warning', 'negative', 'demo'];
const SERIES = Array.from({ length: 8 }, (_, index) => `series-${index + 1}`);
const pairs = SERIES.flatMap((one, index) => SERIES.slice(index + 1).map((other) => [one, other] as const));

describe.each(SCHEMES)('the %s colours', (scheme) => {
  it.each(TEXTS)('let --%s be read on every surface (WCAG AA)', (text) => {
    for (const surface of SURFACES) {
      expect([surface, contrast(colour(text, scheme), colour(surface, scheme)) >= 4.5]).toEqual([
        surface,
        true,
      ]);
    }
  });

  it('let text on the accent be read', () => {
    expect(contrast(colour('accent-ink', scheme), colour('accent', scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...SERIES, 'committed', 'disbursed', 'not-stated'])(
    'let a mark in --%s be seen (WCAG 1.4.11)',
    (mark) => {
      expect(contrast(colour(mark, scheme), colour('surface', scheme))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each<Vision>(['deuteranopia', 'protanopia'])('keep the series apart under %s', (vision) => {
    for (const [one, other] of pairs) {
      const distance = perceivedDistance(colour(one, scheme), colour(other, scheme), vision);
      expect([one, other, distance >= 0.055, distance]).toEqual([one, other, true, distance]);
    }
  });
});
