import type { OrganisationWithContactsToEditQuery } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { readsPersonalData } from '../../reader/reads-personal-data.ts';
import { ORGANISATION_TO_EDIT, ORGANISATION_WITH_CONTACTS_TO_EDIT } from './organisation-form-query.ts';

type WithContacts = NonNullable<OrganisationWithContactsToEditQuery['organisation']>;

/** An organisation as its form shows it; without `contacts` for whoever may not read them. */
export type EditedOrganisation = Omit<WithContacts, 'contacts'> & Partial<Pick<WithContacts, 'contacts'>>;

/** Null where there is none. */
export async function loadOrganisation(id: string): Promise<EditedOrganisation | null> {
  const { organisation } = (await readsPersonalData())
    ? await request(ORGANISATION_WITH_CONTACTS_TO_EDIT, { id })
    : await request(ORGANISATION_TO_EDIT, { id });
  return organisation;
}
