import type { Kysely } from 'kysely';
import type { DatabaseView } from '../database.ts';
import type { DB } from '../generated/tables.ts';
import type { Identity } from './identity.ts';

/** So many identities have their Kysely kept; partners of a province are some hundreds. */
const greatestNumber = 1_000;

/** Makes a Kysely under an identity, null is the owner's, whose statements may take so long. */
export type MakeKysely = (identity: Identity | null, statementLimitMilliseconds: number) => Kysely<DB>;

type Primary = Pick<DatabaseView, 'kysely' | 'as'>;

/** The same views of a database for the same limit. */
export function databaseViews(make: MakeKysely): (statementLimitMilliseconds: number) => Primary {
  const known = new Map<number, Primary>();
  return (limit) => {
    const found = known.get(limit) ?? {
      kysely: make(null, limit),
      as: kept((identity) => make(identity, limit)),
    };
    known.set(limit, found);
    return found;
  };
}

/** The same Kysely for the same identity. */
function kept(make: (identity: Identity) => Kysely<DB>): (identity: Identity) => Kysely<DB> {
  const known = new Map<string, Kysely<DB>>();
  return (identity) => {
    const name = `${identity.role} ${identity.organisationId ?? ''} ${identity.personId ?? ''}`;
    const found = known.get(name) ?? make(identity);
    if (known.size >= greatestNumber) known.clear();
    known.set(name, found);
    return found;
  };
}
