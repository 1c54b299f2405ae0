import { expect, test } from 'vitest';
import { passwordFault } from './password-fault.ts';

const owner = { name: 'Lê Thị Hoa', email: 'hoa.le@ngoaivu.example' };
const fault = (password: string) => passwordFault(password, owner);

test('length is counted in letters, however they are composed', () => {
  expect(fault('ngắn quá')).toBe('TOO_SHORT');
  expect(fault('trời xanh mây'.normalize('NFD'))).toBeNull();
  expect(fault('mười chữ ở'.normalize('NFD'))).toBe('TOO_SHORT');
  expect(fault('ăâđ êôơư 123 '.repeat(20))).toBe('TOO_LONG');
});

test('there are no rules on composition', () => {
  expect(fault('mua thu la vang roi')).toBeNull();
  expect(fault('739205518846')).toBeNull();
});

test('what leaks show often is refused in any case, and so are patterns', () => {
  for (const password of ['qwerty123456', 'QwErTy123456', '1qaz2wsx3edc', 'aaaaaaaaaaaa', 'abababababab'])
    expect([password, fault(password)]).toEqual([password, 'COMMON']);
});

test('one’s own name and e-mail are refused, with and without diacritics', () => {
  for (const password of [
    'lethihoa và 12345',
    'Lê Thị Hoa 2026!',
    'mật khẩu hoa.le@ngoaivu.example',
    'ngoaivu.example 11',
  ])
    expect([password, fault(password)]).toEqual([password, 'PERSONAL']);
});
