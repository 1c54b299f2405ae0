import { forgetAttempt } from '@nhipcau/identity';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { askAuth, bodyOf, passCookies } from './auth-request.ts';
import { type AuthParts, AuthRefused, bodyAs, countAttempt, route, sessionOf } from './auth-route.ts';

const password = z.object({ password: z.string().max(512) });
const code = z.object({ code: z.string().trim().max(40) });

/** Switching the second factor on and off, and new codes for the day when it is lost. */
export function secondFactorRoutes(parts: AuthParts): Router {
  const router = Router();
  /** Each needs the password again, or a code: a session that was left open is not enough. */
  const ask = async (request: Request, response: Response, path: string, body: object) => {
    const { personId } = await sessionOf(parts, request);
    const attempt = await countAttempt(parts, request, response, `password of ${personId}`);
    const answer = await askAuth(parts.identity.auth, request, attempt.address, { path, body });
    const said = await bodyOf(answer);
    if (!answer.ok) throw new AuthRefused(422, 'WRONG', 'code' in body ? 'code' : 'password');
    await forgetAttempt(parts.identity.db, attempt);
    passCookies(answer, response);
    parts.identity.viewers.forget();
    return said;
  };
  router.post(
    '/begin',
    route(async (request, response) => {
      const body = { ...bodyAs(password, request), method: 'totp' };
      const { totpURI, backupCodes } = await ask(request, response, '/two-factor/enable', body);
      return { uri: totpURI, recoveryCodes: backupCodes };
    }),
  );
  router.post(
    '/confirm',
    route(async (request, response) => {
      await ask(request, response, '/two-factor/verify-totp', bodyAs(code, request));
      return {};
    }),
  );
  router.post(
    '/end',
    route(async (request, response) => {
      await ask(request, response, '/two-factor/disable', bodyAs(password, request));
      return {};
    }),
  );
  router.post(
    '/codes',
    route(async (request, response) => {
      const path = '/two-factor/generate-backup-codes';
      const { backupCodes } = await ask(request, response, path, bodyAs(password, request));
      return { recoveryCodes: backupCodes };
    }),
  );
  return router;
}
