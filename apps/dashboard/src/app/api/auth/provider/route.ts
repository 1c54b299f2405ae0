import { redirect } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { send } from '../../../../features/account/send.ts';
import { ownPath } from '../../../../reader/place.ts';

/** Leads to the office's identity provider. A link, since forms of this dashboard may lead nowhere else. */
export async function GET(request: NextRequest): Promise<never> {
  const next = ownPath(request.nextUrl.searchParams.get('next'));
  const answer = await send<{ readonly url: string }>('/sign-in/provider', { next });
  redirect(answer.ok ? answer.result.url : '/sign-in?error=provider');
}
