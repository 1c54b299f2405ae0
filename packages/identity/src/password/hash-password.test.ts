import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './hash-password.ts';

test('a hash is of scrypt with N = 2^17, salted, and tells right from wrong', async () => {
  const [one, other] = await Promise.all([
    hashPassword('bầu trời màu xanh'),
    hashPassword('bầu trời màu xanh'),
  ]);
  expect(one).toMatch(/^scrypt\$17\$8\$1\$/);
  expect(one).not.toBe(other);
  expect(await verifyPassword(one, 'bầu trời màu xanh'.normalize('NFD'))).toBe(true);
  expect(await verifyPassword(one, 'bầu trời màu xám')).toBe(false);
  expect(await verifyPassword('no hash', 'x')).toBe(false);
});
