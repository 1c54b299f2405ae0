import { isCommonPassword } from './common-passwords.ts';
import { LEAST_LETTERS, MOST_LETTERS } from './least-letters.ts';

/** Why a password cannot be. There are no rules on its composition: length, and what others would try, decide. */
export type PasswordFault = 'TOO_SHORT' | 'TOO_LONG' | 'COMMON' | 'PERSONAL';

export interface Owner {
  readonly name: string;
  readonly email: string;
}

/** Fewer different letters than so many are a pattern. */
const LEAST_DIFFERENT = 5;
/** Shorter parts of names stand in many words. */
const TELLING = 4;

export function passwordFault(password: string, { name, email }: Owner): PasswordFault | null {
  const letters = [...password.normalize('NFKC')];
  if (letters.length < LEAST_LETTERS) return 'TOO_SHORT';
  if (letters.length > MOST_LETTERS) return 'TOO_LONG';
  const plain = plainly(password);
  if (isCommonPassword(password) || isCommonPassword(plain)) return 'COMMON';
  if (new Set(plain).size < LEAST_DIFFERENT) return 'COMMON';
  const own = [joined(name), ...email.split('@'), ...(email.split('@')[0] ?? '').split(/[._+-]/)];
  const says = (part: string) => part.length >= TELLING && joined(plain).includes(joined(part));
  return own.some(says) ? 'PERSONAL' : null;
}

/** Without diacritics and case: `Lê Thị Hoa` and `le thi hoa` are one to whoever guesses. */
function plainly(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

function joined(text: string): string {
  return plainly(text).replace(/[^\p{L}\p{N}]/gu, '');
}
