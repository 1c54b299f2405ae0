import type { NextRequest } from 'next/server';
import { apiHeaders } from '../../../../../api/api-headers.ts';
import { apiUrl } from '../../../../../api/api-url.ts';

/** Where the office's identity provider sends people back to: handed on to the API, which knows whether they may come in. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/api/auth/callback/[provider]'>,
): Promise<Response> {
  const { provider } = await params;
  const url = new URL(`/auth/callback/${encodeURIComponent(provider)}${request.nextUrl.search}`, apiUrl());
  const answer = await fetch(url, {
    headers: await apiHeaders(),
    redirect: 'manual',
    cache: 'no-store',
  }).catch(() => null);
  const location = answer?.headers.get('location') ?? '/sign-in?error=provider';
  const headers = new Headers({ location, 'cache-control': 'no-store' });
  for (const cookie of answer?.headers.getSetCookie() ?? []) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
