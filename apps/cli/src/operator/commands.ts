import { type OperatorCommand, tokenScopes } from '@nhipcau/identity';
import { keyOfNodeId } from '@nhipcau/schema/node-id';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { CommandError } from '../command-error.ts';
import type { Environment } from '../environment.ts';
import { operate } from './operate.ts';

type Role = OperatorCommand['role'];
const roles = ['analyst', 'manager', 'admin', 'partner'] as const;

interface RoleOptions {
  readonly role: (typeof roles)[number];
  readonly organisation?: string;
}
interface TokenOptions extends RoleOptions {
  readonly name: string;
  readonly scopes: readonly (typeof tokenScopes)[number][];
  readonly days: number;
  readonly perMinute: number;
}
interface InviteOptions extends RoleOptions {
  readonly name: string;
  readonly email: string;
}

/** The commands about who may come in. */
export function addOperatorCommands(
  program: Command,
  environment: () => Environment,
  print: (lines: readonly string[]) => void,
): void {
  const does = async (command: OperatorCommand) => print(await operate(environment(), command));
  program
    .command('token')
    .description('Print a new bearer token for a program of the office, and nothing else.')
    .addOption(roleOption())
    .option('--organisation <id>', 'whose shared projects a partner’s token sees')
    .option('--name <text>', 'what it is for', 'token of an operator')
    .option('--scopes <list>', 'what it may be used for: read, write, export', scopesOf, tokenScopes)
    .option('--days <number>', 'how long it holds', wholeNumber, 90)
    .option('--per-minute <number>', 'how many requests a minute it may be used for', wholeNumber, 30_000)
    .action(({ name, scopes, days, perMinute, ...who }: TokenOptions) =>
      does({
        command: 'token',
        ...holder(who),
        name,
        scopes: [...scopes],
        days,
        requestsPerMinute: perMinute,
      }),
    );
  program
    .command('invite')
    .description('Print a link by which a person comes in for the first time; it holds for 7 days.')
    .addOption(roleOption())
    .requiredOption('--email <address>', 'by which the person signs in')
    .requiredOption('--name <text>', 'what the person is called')
    .option('--organisation <id>', 'whose shared projects a partner sees')
    .action(({ name, email, ...who }: InviteOptions) =>
      does({ command: 'invite', ...holder(who), name, email }),
    );
  program
    .command('sign-in-link')
    .description('Print a link that signs in once as the invented person of a role; it holds for 10 minutes.')
    .addOption(roleOption())
    .action(({ role }: RoleOptions) => does({ command: 'sign-in-link', role: roleOf(role) }));
}

function roleOption(): Option {
  return new Option('--role <role>', 'with whose rights').choices(roles).makeOptionMandatory();
}

function roleOf(role: RoleOptions['role']): Role {
  return role.toUpperCase() as Role;
}

function holder({ role, organisation }: RoleOptions): { role: Role; organisationId: string | null } {
  return {
    role: roleOf(role),
    organisationId: organisation === undefined ? null : organisationKey(organisation),
  };
}

/** The id of the API, or the one in the database. */
function organisationKey(id: string): string {
  if (/^[0-9a-f-]{36}$/i.test(id)) return id;
  try {
    return keyOfNodeId('Organisation', id, 'organisation');
  } catch {
    throw new CommandError(`${id} is not the id of an organisation.`);
  }
}

function scopesOf(list: string): readonly string[] {
  return list.split(',').map((scope) => scope.trim());
}

function wholeNumber(text: string): number {
  if (!/^\d{1,8}$/.test(text)) throw new InvalidArgumentError('It has to be a whole number.');
  return Number(text);
}
