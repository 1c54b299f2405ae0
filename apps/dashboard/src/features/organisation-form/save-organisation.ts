'use server';

import type { CreateOrganisationInput, UpdateOrganisationInput } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { createRecord, type FormWriting, updateRecord } from '../../form/write-record.ts';
import { getReader } from '../../reader/reader.ts';
import { readsPersonalData } from '../../reader/reads-personal-data.ts';
import { organisationHref } from '../../record/hrefs.ts';
import { loadOrganisation } from './load-organisation.ts';
import { CREATE_ORGANISATION, UPDATE_ORGANISATION } from './organisation-form-query.ts';
import { organisationSections } from './organisation-sections.ts';
import { organisationValues } from './organisation-values.ts';

async function organisationWriting(): Promise<FormWriting> {
  const [reader, withContacts] = await Promise.all([getReader(), readsPersonalData()]);
  const sections = organisationSections(reader, withContacts);
  return {
    reader,
    sections,
    href: organisationHref,
    create: async (input) =>
      (await request(CREATE_ORGANISATION, { input: input as CreateOrganisationInput })).createOrganisation,
    update: async (input) =>
      (await request(UPDATE_ORGANISATION, { input: input as UpdateOrganisationInput })).updateOrganisation,
    reopen: async (id) => {
      const now = await loadOrganisation(id);
      return now && { values: organisationValues(now, sections, reader), version: now.version };
    },
  };
}

/** Makes an organisation of what stands in its form. */
export async function createOrganisation(before: FormState, form: FormData): Promise<FormState> {
  return createRecord(await organisationWriting(), before, form);
}

/** Changes of an organisation what was changed in its form. */
export async function updateOrganisation(id: string, before: FormState, form: FormData): Promise<FormState> {
  return updateRecord(await organisationWriting(), id, before, form);
}
