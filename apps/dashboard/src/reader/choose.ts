'use server';

import { cookies } from 'next/headers';
import { ownAddress } from './audience.ts';
import { DEMO_COOKIE, LANGUAGE_COOKIE, THEME_COOKIE } from './preference-cookies.ts';

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  [LANGUAGE_COOKIE]: ['vi', 'en'],
  [THEME_COOKIE]: ['system', 'light', 'dark'],
  [DEMO_COOKIE]: ['show', 'hide'],
};

/** Keeps a choice of the frame's switches; the page is drawn again with it. Unknown choices are ignored. */
export async function choose(form: FormData): Promise<void> {
  const jar = await cookies();
  const secure = ownAddress()?.startsWith('https://') === true;
  for (const [name, values] of Object.entries(CHOICES)) {
    const value = form.get(name);
    if (typeof value !== 'string' || !values.includes(value)) continue;
    jar.set(name, value, { path: '/', maxAge: 31_536_000, sameSite: 'lax', httpOnly: true, secure });
  }
}
