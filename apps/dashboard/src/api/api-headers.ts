import { context, propagation } from '@opentelemetry/api';
import { headers } from 'next/headers';
import { acceptedId, REQUEST_ID_HEADER } from '../observation/accepted-id.ts';
import { audience } from '../reader/audience.ts';

/** The cookies of sign-in; no other of this host is the API's business. */
const OURS = /^(__Secure-)?nhipcau\./;

/**
 * With what the API is asked in a person's place: their own cookies, where they come from, and what shows that it is this
 * dashboard which says so; with the request's id and trace, by which operators follow it. The public view asks as anybody.
 */
export async function apiHeaders(): Promise<Readonly<Record<string, string>>> {
  const own = audience();
  const given = await headers();
  const key = process.env.DASHBOARD_KEY;
  const caller = given.get('x-forwarded-for');
  const cookie = own === 'office' ? ourCookies(given.get('cookie')) : '';
  const agent = given.get('user-agent');
  // Of a program that takes files by their address here.
  const token = own === 'office' ? given.get('authorization') : null;
  const id = acceptedId(given.get(REQUEST_ID_HEADER));
  const traced: Record<string, string> = {};
  propagation.inject(context.active(), traced);
  return {
    ...traced,
    ...(id !== null && { [REQUEST_ID_HEADER]: id }),
    'x-nhipcau-audience': own,
    ...(key && caller !== null && { 'x-nhipcau-dashboard': key, 'x-forwarded-for': caller }),
    ...(cookie !== '' && { cookie }),
    ...(token !== null && { authorization: token }),
    ...(agent !== null && { 'user-agent': agent }),
  };
}

function ourCookies(cookies: string | null): string {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim());
  return pairs.filter((pair) => OURS.test(pair)).join('; ');
}
