import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { createLink, linkAddress } from '../link/one-time-link.ts';
import { invitePerson, isOrganisationFor } from '../people/invite-person.ts';
import { issueToken, tokenScopes } from '../token/api-token.ts';

const role = z.enum(['ADMIN', 'MANAGER', 'ANALYST', 'PARTNER']);
const organisationId = z.uuid().nullable();

const shape = z.discriminatedUnion('command', [
  z.object({
    command: z.literal('token'),
    role,
    organisationId,
    name: z.string().trim().min(1).max(200),
    scopes: z.array(z.enum(tokenScopes)).min(1),
    days: z.int().min(1).max(3650),
    requestsPerMinute: z.int().min(1).max(10_000_000),
  }),
  z.object({ command: z.literal('invite'), role, organisationId, name: z.string(), email: z.string() }),
  z.object({ command: z.literal('sign-in-link'), role }),
]);

/** What whoever runs the machine may have done, without being signed in. */
export type OperatorCommand = z.infer<typeof shape>;

/** What a command could not do, as a sentence for a person. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
}

/** @throws CommandRefused for what is no command */
export function parseOperatorCommand(given: unknown): OperatorCommand {
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new CommandRefused(
    parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
  );
}

/**
 * Does a command; gives the one line that it prints.
 *
 * @throws CommandRefused
 */
export async function runOperatorCommand(
  db: Kysely<DB>,
  dashboardUrl: string,
  command: OperatorCommand,
): Promise<string> {
  if (command.command === 'token') return token(db, command);
  const secret = command.command === 'invite' ? await invite(db, command) : await signIn(db, command.role);
  return linkAddress(dashboardUrl, secret);
}

type Of<Name extends OperatorCommand['command']> = Extract<OperatorCommand, { command: Name }>;

const NO_ORGANISATION = 'There is no such partner organisation; name it with --organisation.';

async function token(db: Kysely<DB>, { command: _, ...wanted }: Of<'token'>): Promise<string> {
  if (!(await isOrganisationFor(db, wanted.role, wanted.organisationId)))
    throw new CommandRefused(NO_ORGANISATION);
  const { role: own, organisationId: of, ...rest } = wanted;
  return issueToken(db, { ...rest, holder: { role: own, organisationId: of } });
}

const FAULTS = {
  NAME: 'The name is missing, or longer than 200 characters.',
  EMAIL: 'The e-mail address cannot be one.',
  TAKEN: 'There is a person with this e-mail address already.',
  ORGANISATION: NO_ORGANISATION,
} as const;

async function invite(db: Kysely<DB>, wanted: Of<'invite'>): Promise<string> {
  const invited = await invitePerson(db, { ...wanted, invitedBy: null });
  if ('fault' in invited) throw new CommandRefused(FAULTS[invited.fault]);
  return invited.secret;
}

/** Only for invented people: nobody signs in as somebody else. */
async function signIn(db: Kysely<DB>, wanted: Of<'sign-in-link'>['role']): Promise<string> {
  const person = await db
    .selectFrom('person')
    .select('id')
    .where('is_demo', '=', true)
    .where('role', '=', wanted)
    .where('disabled_at', 'is', null)
    .orderBy('email')
    .executeTakeFirst();
  if (person === undefined) {
    throw new CommandRefused(
      'There is no invented person of this role: the demonstration data are not there.',
    );
  }
  return createLink(db, { purpose: 'SIGN_IN', personId: person.id, createdBy: null });
}
