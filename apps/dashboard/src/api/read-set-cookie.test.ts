import { expect, it } from 'vitest';
import { readSetCookie } from './read-set-cookie.ts';

it('keeps a cookie as the API sets it, readable by no script', () => {
  expect(readSetCookie('nhipcau.session_token=a%2Bb%3D; Max-Age=43200; Path=/; SameSite=Lax')).toEqual({
    name: 'nhipcau.session_token',
    value: 'a+b=',
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: false,
    maxAge: 43_200,
  });
  expect(readSetCookie('__Secure-nhipcau.x=; Max-Age=0; Secure')).toMatchObject({ secure: true, maxAge: 0 });
});

it('knows what is no cookie', () => {
  expect(readSetCookie('nothing')).toBeNull();
});
