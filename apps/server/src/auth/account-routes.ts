import {
  changePassword,
  endSession,
  endSessions,
  endToken,
  forgetAttempt,
  issueToken,
  ownSessions,
  ownTokens,
  passwordHashOf,
  tokenScopes,
} from '@nhipcau/identity';
import { Router } from 'express';
import { sql } from 'kysely';
import { z } from 'zod';
import { type AuthParts, AuthRefused, bodyAs, countAttempt, route, sessionOf, uuid } from './auth-route.ts';
import { secondFactorRoutes } from './second-factor-routes.ts';

const REQUESTS_PER_MINUTE = 600;

const profile = z.object({ name: z.string().trim().min(1).max(200), language: z.enum(['vi', 'en']) });
const passwords = z.object({ current: z.string().max(512), next: z.string().max(512) });
const token = z.object({
  name: z.string().trim().min(1).max(200),
  scopes: z.array(z.enum(tokenScopes)).min(1),
  days: z.int().min(1).max(365),
});

/** What a person does with their own account. */
export function accountRoutes(parts: AuthParts): Router {
  const { identity } = parts;
  const { db, viewers } = identity;
  const router = Router();
  router.get(
    '/',
    route(async (request) => {
      const { personId, sessionId } = await sessionOf(parts, request);
      const person = await db
        .selectFrom('person')
        .select(['name', 'email', 'role', 'language', 'two_factor_enabled as hasSecondFactor'])
        .where('id', '=', personId)
        .executeTakeFirstOrThrow();
      const sessions = await ownSessions(db, personId);
      return {
        ...person,
        hasPassword: (await passwordHashOf(db, personId)) !== null,
        sessions: sessions.map((session) => ({ ...session, isThis: session.id === sessionId })),
        tokens: await ownTokens(db, personId),
      };
    }),
  );
  router.post(
    '/profile',
    route(async (request) => {
      const { personId } = await sessionOf(parts, request);
      const { name, language } = bodyAs(profile, request);
      const values = { name: name.normalize('NFC'), language, updated_at: sql<string>`now()` };
      await db.updateTable('person').set(values).where('id', '=', personId).execute();
      viewers.forget();
      return {};
    }),
  );
  router.post(
    '/password',
    route(async (request, response) => {
      const { personId, sessionId, name, email } = await sessionOf(parts, request);
      const attempt = await countAttempt(parts, request, response, `password of ${personId}`);
      const owner = { id: personId, name: name ?? '', email: email ?? '' };
      const fault = await changePassword(db, owner, bodyAs(passwords, request));
      if (fault !== null) throw new AuthRefused(422, fault, fault === 'WRONG' ? 'current' : 'next');
      await forgetAttempt(db, attempt);
      await endSessions(db, personId, sessionId);
      viewers.forget();
      return {};
    }),
  );
  router.use('/second-factor', secondFactorRoutes(parts));
  router.use(sessionAndTokenRoutes(parts));
  return router;
}

function sessionAndTokenRoutes(parts: AuthParts): Router {
  const { db, viewers } = parts.identity;
  const router = Router();
  router.post(
    '/sessions/end',
    route(async (request) => {
      const { personId } = await sessionOf(parts, request);
      const { id } = bodyAs(z.object({ id: uuid }), request);
      if (!(await endSession(db, personId, id))) throw new AuthRefused(404, 'ABSENT');
      viewers.forget();
      return {};
    }),
  );
  router.post(
    '/sessions/end-all',
    route(async (request) => {
      const { personId } = await sessionOf(parts, request);
      await endSessions(db, personId);
      viewers.forget();
      return {};
    }),
  );
  router.post(
    '/tokens',
    route(async (request) => {
      const { personId } = await sessionOf(parts, request);
      const wanted = bodyAs(token, request);
      const holder = { personId };
      return { token: await issueToken(db, { ...wanted, holder, requestsPerMinute: REQUESTS_PER_MINUTE }) };
    }),
  );
  router.post(
    '/tokens/end',
    route(async (request) => {
      const { personId } = await sessionOf(parts, request);
      const { id } = bodyAs(z.object({ id: uuid }), request);
      if (!(await endToken(db, personId, id))) throw new AuthRefused(404, 'ABSENT');
      viewers.forget();
      return {};
    }),
  );
  return router;
}
