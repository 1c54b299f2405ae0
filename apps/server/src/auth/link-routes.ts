import { acceptLink, findLink } from '@nhipcau/identity';
import { Router } from 'express';
import { z } from 'zod';
import { askAuth, bodyOf, passCookies } from './auth-request.ts';
import { type AuthParts, AuthRefused, bodyAs, route } from './auth-route.ts';
import { callerAddress } from './caller-address.ts';

const token = z.string().min(1).max(200);
const acceptance = z.object({
  token,
  password: z.string().max(512),
  name: z.string().max(300).optional(),
  email: z.string().max(300).optional(),
});

/** One-time links: invitations, new passwords, and the way in for invented people. */
export function linkRoutes(parts: AuthParts): Router {
  const { identity, trusted } = parts;
  const router = Router();
  router.post(
    '/link',
    route(async (request) => {
      const link = await findLink(identity.db, bodyAs(z.object({ token }), request).token);
      if (link === null) throw new AuthRefused(404, 'LINK');
      return { purpose: link.purpose, name: link.person?.name ?? null, email: link.person?.email ?? null };
    }),
  );
  router.post(
    '/link/accept',
    route(async (request, response) => {
      const given = bodyAs(acceptance, request);
      const accepted = await acceptLink(identity.db, given);
      if ('fault' in accepted) {
        if (accepted.fault === 'LINK') throw new AuthRefused(404, 'LINK');
        const field = accepted.fault === 'NAME' || accepted.fault === 'EMAIL' ? accepted.fault : 'PASSWORD';
        throw new AuthRefused(422, accepted.fault, field.toLowerCase());
      }
      identity.viewers.forget();
      const answer = await askAuth(identity.auth, request, callerAddress(request, trusted), {
        path: '/sign-in/email',
        body: { email: accepted.email, password: given.password },
      });
      passCookies(answer, response);
      const { twoFactorRedirect } = await bodyOf(answer);
      return { status: twoFactorRedirect === true ? 'SECOND_FACTOR' : 'SIGNED_IN' };
    }),
  );
  router.post(
    '/sign-in/link',
    route(async (request, response) => {
      const answer = await askAuth(identity.auth, request, callerAddress(request, trusted), {
        path: '/sign-in/link',
        body: bodyAs(z.object({ token }), request),
      });
      if (!answer.ok) throw new AuthRefused(404, 'LINK');
      passCookies(answer, response);
      return { status: 'SIGNED_IN' };
    }),
  );
  return router;
}
