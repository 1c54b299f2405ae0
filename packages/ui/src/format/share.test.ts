import { expect, it } from 'vitest';
import { formatChange, formatPercentage, shareOf } from './share.ts';

it('writes a share with the language’s point', () => {
  expect(formatPercentage('33.3333', 'vi')).toBe('33,33 %');
  expect(formatPercentage('100.0000', 'en')).toBe('100%');
});

it('takes a part of a whole without floats', () => {
  expect(shareOf('2900000000', '134104000000')).toBe('2.2');
  expect(shareOf('1', '0')).toBeNull();
});

it('signs a change, and says nothing where nothing was before', () => {
  expect(formatChange('200', '224', 'vi')).toBe('+12 %');
  expect(formatChange('200', '100', 'en')).toBe('−50%');
  expect(formatChange('0', '100', 'vi')).toBeNull();
});
