import type { IdentitySettings } from '@nhipcau/identity';

/** Of a server that is made within a test. */
export const identitySettings: IdentitySettings = {
  secret: 'a secret of thirty-two characters',
  dashboardUrl: 'http://localhost:3000',
  idleMinutes: 240,
  longestHours: 12,
  provider: undefined,
};
