'use server';

import type { CreateOrganisationInput, UpdateOrganisationInput } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { sentOf } from '../../form/sent-of.ts';
import { submitRecord } from '../../form/submit-record.ts';
import { wordProblem } from '../../form/word-problem.ts';
import { getReader } from '../../reader/reader.ts';
import { readsPersonalData } from '../../reader/reads-personal-data.ts';
import { organisationHref } from '../../record/hrefs.ts';
import { loadOrganisation } from './load-organisation.ts';
import { CREATE_ORGANISATION, UPDATE_ORGANISATION } from './organisation-form-query.ts';
import { organisationSections } from './organisation-sections.ts';
import { organisationValues } from './organisation-values.ts';

/** Makes an organisation of what stands in its form. */
export async function createOrganisation(before: FormState, form: FormData): Promise<FormState> {
  const [reader, withContacts] = await Promise.all([getReader(), readsPersonalData()]);
  return submitRecord(
    {
      fields: organisationSections(reader, withContacts).flatMap(({ fields }) => fields),
      isNew: true,
      reopen: async () => null,
      word: wordProblem(reader),
      send: async (input, { idempotencyKey }) => {
        const whole = { ...input, idempotencyKey } as CreateOrganisationInput;
        return sentOf(
          (await request(CREATE_ORGANISATION, { input: whole })).createOrganisation,
          organisationHref,
        );
      },
    },
    before,
    form,
  );
}

/** Changes of an organisation what was changed in its form. */
export async function updateOrganisation(id: string, before: FormState, form: FormData): Promise<FormState> {
  const [reader, withContacts] = await Promise.all([getReader(), readsPersonalData()]);
  const sections = organisationSections(reader, withContacts);
  return submitRecord(
    {
      fields: sections.flatMap(({ fields }) => fields),
      isNew: false,
      word: wordProblem(reader),
      reopen: async () => {
        const now = await loadOrganisation(id);
        return now && { values: organisationValues(now, sections, reader), version: now.version };
      },
      send: async (input, { version, idempotencyKey }) => {
        const changes = { ...input, id, expectedVersion: version, idempotencyKey } as UpdateOrganisationInput;
        return sentOf(
          (await request(UPDATE_ORGANISATION, { input: changes })).updateOrganisation,
          organisationHref,
        );
      },
    },
    before,
    form,
  );
}
