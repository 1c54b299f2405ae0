import { forgetAttempt, PROVIDER } from '@nhipcau/identity';
import { Router } from 'express';
import { z } from 'zod';
import { askAuth, bodyOf, passCookies } from './auth-request.ts';
import { type AuthParts, AuthRefused, bodyAs, countAttempt, route } from './auth-route.ts';
import { callerAddress } from './caller-address.ts';

const credentials = z.object({ email: z.string().trim().max(254), password: z.string().max(512) });
const secondFactor = z.object({ code: z.string().trim().max(40) });
const provider = z.object({ next: z.string().max(2000).default('/') });

/** In by e-mail and password, and a second factor where the person has one; and out again. */
export function signInRoutes(parts: AuthParts): Router {
  const { identity } = parts;
  const router = Router();
  router.get('/options', (_request, response) => {
    response.json({ provider: identity.settings.provider?.name ?? null });
  });
  router.post(
    '/sign-in',
    route(async (request, response) => {
      const { email, password } = bodyAs(credentials, request);
      const attempt = await countAttempt(parts, request, response, email);
      const body = { email, password };
      const answer = await askAuth(identity.auth, request, attempt.address, { path: '/sign-in/email', body });
      // One answer for everything that keeps somebody out, so that none tells whether there is such a person.
      if (!answer.ok) throw new AuthRefused(401, 'WRONG');
      await forgetAttempt(identity.db, attempt);
      passCookies(answer, response);
      const { twoFactorRedirect } = await bodyOf(answer);
      return { status: twoFactorRedirect === true ? 'SECOND_FACTOR' : 'SIGNED_IN' };
    }),
  );
  router.post(
    '/second-factor',
    route(async (request, response) => {
      const { code } = bodyAs(secondFactor, request);
      const challenge = /two_factor=([^;]*)/.exec(request.headers.cookie ?? '')?.[1];
      if (challenge === undefined) throw new AuthRefused(401, 'GONE');
      const attempt = await countAttempt(parts, request, response, `second factor ${challenge}`);
      const path = /^\d{6}$/.test(code) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code';
      const answer = await askAuth(identity.auth, request, attempt.address, { path, body: { code } });
      passCookies(answer, response);
      if (!answer.ok) {
        const { code: why } = await bodyOf(answer);
        throw new AuthRefused(401, why === 'INVALID_TWO_FACTOR_COOKIE' ? 'GONE' : 'WRONG');
      }
      await forgetAttempt(identity.db, attempt);
      return { status: 'SIGNED_IN' };
    }),
  );
  router.post(
    '/sign-out',
    route(async (request, response) => {
      const address = callerAddress(request, parts.trusted);
      passCookies(await askAuth(identity.auth, request, address, { path: '/sign-out', body: {} }), response);
      identity.viewers.forget();
      return { status: 'SIGNED_OUT' };
    }),
  );
  router.use(providerRoutes(parts));
  return router;
}

/** In by an identity at the office's own provider. */
function providerRoutes(parts: AuthParts): Router {
  const { identity, trusted } = parts;
  const { dashboardUrl } = identity.settings;
  const router = Router();
  router.post(
    '/sign-in/provider',
    route(async (request, response) => {
      const { next } = bodyAs(provider, request);
      if (identity.settings.provider === undefined) throw new AuthRefused(404, 'NO_PROVIDER');
      const answer = await askAuth(identity.auth, request, callerAddress(request, trusted), {
        path: '/sign-in/social',
        body: {
          provider: PROVIDER,
          callbackURL: `${dashboardUrl}${ownPath(next)}`,
          errorCallbackURL: `${dashboardUrl}/sign-in?error=provider`,
          disableRedirect: true,
        },
      });
      const { url } = await bodyOf(answer);
      if (!answer.ok || typeof url !== 'string') throw new AuthRefused(503, 'PROVIDER_AWAY');
      passCookies(answer, response);
      return { url };
    }),
  );
  router.get(
    `/callback/${PROVIDER}`,
    route(async (request, response) => {
      const query = new URL(request.originalUrl, dashboardUrl).search;
      const path = `/callback/${PROVIDER}${query}`;
      const address = callerAddress(request, trusted);
      const answer = await askAuth(identity.auth, request, address, { path, method: 'GET' });
      passCookies(answer, response);
      response.redirect(303, answer.headers.get('location') ?? `${dashboardUrl}/sign-in?error=provider`);
      return {};
    }),
  );
  return router;
}

/** A path of the dashboard itself; anything else is its first page. */
function ownPath(path: string): string {
  return /^\/(?![/\\])/.test(path) ? path : '/';
}
