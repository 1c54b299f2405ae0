import type { DatabaseRole, Identity } from '@nhipcau/database';

/** What kind of viewer may do what; a visitor is whoever is not signed in. */
export type ViewerRole = 'ADMIN' | 'MANAGER' | 'ANALYST' | 'PARTNER' | 'VISITOR';

/** Who asks. */
export interface Viewer {
  readonly role: ViewerRole;
  /** The person's id; null for a visitor and for the office's own programs. */
  readonly personId: string | null;
  /** The organisation whose shared projects a partner sees. */
  readonly organisationId: string | null;
  /** Of the person; absent for visitors and programs. */
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  /** What a bearer token may be used for; absent where everything that the role may. */
  readonly scopes?: readonly TokenScope[] | null | undefined;
}

/** What a bearer token may be used for: asking, changing, taking files of whole lists. */
export type TokenScope = 'read' | 'write' | 'export';

/** Whoever has no session and no token. */
export const visitor: Viewer = { role: 'VISITOR', personId: null, organisationId: null };

const databaseRoleOf: Readonly<Record<ViewerRole, DatabaseRole>> = {
  ADMIN: 'nhipcau_admin',
  MANAGER: 'nhipcau_manager',
  ANALYST: 'nhipcau_analyst',
  PARTNER: 'nhipcau_partner',
  VISITOR: 'nhipcau_visitor',
};

/** By which it is known what somebody wrote: a person on all their devices, programs of the office by their role. */
export function writerOf({ role, personId }: Viewer): string | null {
  return role === 'VISITOR' ? null : (personId ?? `programs ${role}`);
}

/** As whom the viewer's statements run: the first wall, which the database itself holds. */
export function identityOf({ role, organisationId, personId }: Viewer): Identity {
  return { role: databaseRoleOf[role], organisationId: role === 'PARTNER' ? organisationId : null, personId };
}
