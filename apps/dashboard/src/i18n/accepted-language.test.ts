import { expect, it } from 'vitest';
import { acceptedLanguage } from './accepted-language.ts';

it('follows the weights of the header, not its order', () => {
  expect(acceptedLanguage('vi;q=0.4, en-GB;q=0.9')).toBe('en');
  expect(acceptedLanguage('en;q=0.4,vi-VN')).toBe('vi');
});

it('answers in Vietnamese where the header asks for neither language', () => {
  expect(acceptedLanguage('fr-FR, *')).toBe('vi');
  expect(acceptedLanguage(null)).toBe('vi');
  expect(acceptedLanguage('en;q=0')).toBe('vi');
});
