import { expect, it } from 'vitest';
import { MESSAGES } from './messages.ts';

function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\s*[,}]/g)].map((match) => match[1]).sort();

it('says the same things in both languages', () => {
  expect(texts(MESSAGES.en).map(([path]) => path)).toEqual(texts(MESSAGES.vi).map(([path]) => path));
});

it('fills the same places in both languages', () => {
  const english = new Map(texts(MESSAGES.en));
  for (const [path, text] of texts(MESSAGES.vi)) {
    expect([path, new Set(placeholders(english.get(path) ?? ''))]).toEqual([
      path,
      new Set(placeholders(text)),
    ]);
  }
});

it('is written in composed Vietnamese letters, so that it can be searched', () => {
  for (const [path, text] of texts(MESSAGES.vi)) expect([path, text]).toEqual([path, text.normalize('NFC')]);
});
