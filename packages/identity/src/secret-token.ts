import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits that can stand in an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret that nobody can guess: a plain digest is enough, and gives it away to nobody. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
