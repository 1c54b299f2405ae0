import { expect, test } from 'vitest';
import { shortForm } from './log-line.mjs';

test('ordinary lines of a log are not shown to a person', () => {
  expect(
    shortForm('{"level":30,"time":"2026-11-22T21:00:00Z","msg":"listening","port":4000}'),
  ).toBeUndefined();
});

test('a warning and an error are one short line each, with what they are about', () => {
  expect(shortForm('{"level":40,"service":"api","msg":"slow","milliseconds":900}')).toBe(
    'warning: slow milliseconds=900',
  );
  expect(shortForm('{"level":50,"msg":"failed","err":{"message":"no space","stack":"…"}}')).toBe(
    'error: failed err=no space',
  );
});

test('a line that is not JSON is shown as it is', () => {
  expect(shortForm('Segmentation fault')).toBe('Segmentation fault');
  expect(shortForm('{ not json')).toBe('{ not json');
});
