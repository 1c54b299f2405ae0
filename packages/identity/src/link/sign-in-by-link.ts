import type { DB } from '@nhipcau/database';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { findLink, useLink } from './one-time-link.ts';

/** The way in for invented people: a link that an operator prints lets in once. */
export function signInByLink(db: Kysely<DB>) {
  return {
    id: 'sign-in-by-link',
    endpoints: {
      signInByLink: createAuthEndpoint(
        '/sign-in/link',
        { method: 'POST', body: z.object({ token: z.string().max(200) }) },
        async (context) => {
          const link = await findLink(db, context.body.token);
          const isUsed = link?.purpose === 'SIGN_IN' && (await useLink(db, link.id));
          if (!isUsed || link.person === null) throw new APIError('UNAUTHORIZED', { code: 'LINK' });
          const { internalAdapter } = context.context;
          const user = await internalAdapter.findUserById(link.person.id);
          const session = user === null ? null : await internalAdapter.createSession(link.person.id);
          if (user === null || session === null) throw new APIError('UNAUTHORIZED', { code: 'LINK' });
          await setSessionCookie(context, { session, user });
          return context.json({ status: true });
        },
      ),
    },
  };
}
