import type { DB, PersonRole } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';

/** A person as administrators see them. */
export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: PersonRole;
  readonly organisation: { readonly id: string; readonly name: string; readonly nameEn: string } | null;
  readonly isDemo: boolean;
  readonly disabledAt: string | null;
  readonly hasSecondFactor: boolean;
  /** Whether there is a way in: a password, or an identity at the provider. */
  readonly hasAccount: boolean;
  readonly lastSeenAt: string | null;
}

export async function listPeople(db: Kysely<DB>): Promise<readonly ListedPerson[]> {
  const found = await db
    .selectFrom('person')
    .leftJoin('organisation', 'organisation.id', 'person.organisation_id')
    .select((select) => [
      'person.id',
      'person.name',
      'person.email',
      'person.role',
      'organisation.id as organisationId',
      'organisation.name as organisationName',
      'organisation.name_en as organisationNameEn',
      'person.is_demo as isDemo',
      'person.disabled_at as disabledAt',
      'person.two_factor_enabled as hasSecondFactor',
      select
        .exists(
          select.selectFrom('account').select('account.id').whereRef('account.person_id', '=', 'person.id'),
        )
        .as('hasAccount'),
      select
        .selectFrom('session')
        .select(({ fn }) => fn.max('session.updated_at').as('at'))
        .whereRef('session.person_id', '=', 'person.id')
        .as('lastSeenAt'),
    ])
    .orderBy(sql`person.disabled_at is not null`)
    .orderBy('person.name')
    .orderBy('person.id')
    .execute();
  return found.map(({ organisationId, organisationName, organisationNameEn, hasAccount, ...person }) => ({
    ...person,
    hasAccount: Boolean(hasAccount),
    organisation:
      organisationId === null
        ? null
        : { id: organisationId, name: organisationName ?? '', nameEn: organisationNameEn ?? '' },
  }));
}
