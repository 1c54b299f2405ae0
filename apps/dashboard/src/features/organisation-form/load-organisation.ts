import type { OrganisationWithContactsToEditQuery } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { getViewer } from '../../reader/viewer.ts';
import { ORGANISATION_TO_EDIT, ORGANISATION_WITH_CONTACTS_TO_EDIT } from './organisation-form-query.ts';

type WithContacts = NonNullable<OrganisationWithContactsToEditQuery['organisation']>;

/** An organisation as its form shows it; without `contacts` for whoever may not read them. */
export type EditedOrganisation = Omit<WithContacts, 'contacts'> & Partial<Pick<WithContacts, 'contacts'>>;

/** Whether the form has the people to speak to: personal data, which managers and administrators read and write. */
export async function showsContacts(): Promise<boolean> {
  return (await getViewer())?.viewerCanReview === true;
}

/** Null where there is none. */
export async function loadOrganisation(id: string): Promise<EditedOrganisation | null> {
  const { organisation } = (await showsContacts())
    ? await request(ORGANISATION_WITH_CONTACTS_TO_EDIT, { id })
    : await request(ORGANISATION_TO_EDIT, { id });
  return organisation;
}
