import { changePerson, invitePerson, linkAddress, listPeople, resetPerson } from '@nhipcau/identity';
import { encodeNodeId, keyOfNodeId } from '@nhipcau/schema/node-id';
import { type Request, Router } from 'express';
import { z } from 'zod';
import { type AuthParts, AuthRefused, bodyAs, route, sessionOf, uuid } from './auth-route.ts';

const role = z.enum(['ADMIN', 'MANAGER', 'ANALYST', 'PARTNER']);
const organisation = z.string().max(100).nullable();
const invitation = z.object({
  name: z.string().max(300),
  email: z.string().max(300),
  role,
  organisation: organisation.default(null),
});
const change = z.object({
  id: uuid,
  role: role.optional(),
  organisation: organisation.optional(),
  disabled: z.boolean().optional(),
});
const reset = z.object({ id: uuid, secondFactor: z.boolean().default(false) });

/** Who may come in, and as what: for administrators who are signed in themselves. */
export function peopleRoutes(parts: AuthParts): Router {
  const { db, viewers, settings } = parts.identity;
  const router = Router();
  router.get(
    '/',
    route(async (request) => {
      await adminOf(parts, request);
      const people = await listPeople(db);
      return {
        people: people.map(({ organisation: of, ...person }) => ({
          ...person,
          organisation: of && { ...of, id: encodeNodeId('Organisation', of.id) },
        })),
      };
    }),
  );
  router.post(
    '/invite',
    route(async (request) => {
      const { personId } = await adminOf(parts, request);
      const { organisation: of, ...wanted } = bodyAs(invitation, request);
      const organisationId = organisationKey(of);
      const invited = await invitePerson(db, { ...wanted, organisationId, invitedBy: personId });
      if ('fault' in invited) {
        throw new AuthRefused(
          422,
          invited.fault,
          invited.fault === 'TAKEN' ? 'email' : invited.fault.toLowerCase(),
        );
      }
      return { link: linkAddress(settings.dashboardUrl, invited.secret) };
    }),
  );
  router.post(
    '/change',
    route(async (request) => {
      const { personId } = await adminOf(parts, request);
      const { id, organisation: of, ...wanted } = bodyAs(change, request);
      if (id === personId && (wanted.disabled === true || (wanted.role ?? 'ADMIN') !== 'ADMIN'))
        throw new AuthRefused(422, 'OWN');
      const organisationId = of === undefined ? undefined : organisationKey(of);
      const fault = await changePerson(db, id, { ...wanted, organisationId });
      if (fault !== null) throw new AuthRefused(fault === 'ABSENT' ? 404 : 422, fault);
      viewers.forget();
      return {};
    }),
  );
  router.post(
    '/reset',
    route(async (request) => {
      const { personId } = await adminOf(parts, request);
      const { id, secondFactor } = bodyAs(reset, request);
      const secret = await resetPerson(db, id, { secondFactor, createdBy: personId });
      if (secret === null) throw new AuthRefused(404, 'ABSENT');
      viewers.forget();
      return { link: linkAddress(settings.dashboardUrl, secret) };
    }),
  );
  return router;
}

async function adminOf(parts: AuthParts, request: Request) {
  const viewer = await sessionOf(parts, request);
  if (viewer.role !== 'ADMIN') throw new AuthRefused(403, 'FORBIDDEN');
  return viewer;
}

function organisationKey(id: string | null): string | null {
  if (id === null || id === '') return null;
  try {
    return keyOfNodeId('Organisation', id, 'organisation');
  } catch {
    throw new AuthRefused(422, 'ORGANISATION', 'organisation');
  }
}
