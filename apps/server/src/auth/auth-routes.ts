import express, { Router } from 'express';
import { accountRoutes } from './account-routes.ts';
import type { AuthParts } from './auth-route.ts';
import { linkRoutes } from './link-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';

/** `/auth`: all of sign-in. Nothing of better-auth is reached but through these. */
export function authRoutes(parts: AuthParts): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.use(express.json({ limit: '16kb' }));
  router.use(signInRoutes(parts));
  router.use(linkRoutes(parts));
  router.use('/account', accountRoutes(parts));
  router.use('/people', peopleRoutes(parts));
  return router;
}
