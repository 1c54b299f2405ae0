import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { oneAfterAnother } from './one-after-another.ts';

/** Each takes 128 MB and a third of a second; more than so many at once would starve everything else. */
const MOST_AT_ONCE = 2;
const COST = { logN: 17, r: 8, p: 1 } as const;
const LENGTH = 32;

const inTurn = oneAfterAnother(MOST_AT_ONCE);

/** `scrypt$log2(N)$r$p$salt$key`, so that a later, higher cost leaves older hashes readable. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derived(password, salt, COST, LENGTH);
  const { logN, r, p } = COST;
  return ['scrypt', logN, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

export async function verifyPassword(hash: string, password: string): Promise<boolean> {
  const [kind, logN, r, p, salt = '', key = ''] = hash.split('$');
  const wanted = Buffer.from(key, 'base64url');
  if (kind !== 'scrypt' || wanted.length === 0) return false;
  const cost = { logN: Number(logN), r: Number(r), p: Number(p) };
  const found = await derived(password, Buffer.from(salt, 'base64url'), cost, wanted.length);
  return timingSafeEqual(found, wanted);
}

interface Cost {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

/** The same letters however a keyboard wrote them: Vietnamese ones come composed or not. */
function derived(password: string, salt: Buffer, { logN, r, p }: Cost, length: number): Promise<Buffer> {
  const options = { N: 2 ** logN, r, p, maxmem: 2 ** (logN + 8) * r };
  return inTurn(
    () =>
      new Promise((resolve, reject) => {
        scrypt(password.normalize('NFKC'), salt, length, options, (error, key) =>
          error ? reject(error) : resolve(key),
        );
      }),
  );
}
