'use server';

import type { CreateLegalDocumentInput, UpdateLegalDocumentInput } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { createRecord, type FormWriting, updateRecord } from '../../form/write-record.ts';
import { getReader } from '../../reader/reader.ts';
import { documentHref } from '../../record/hrefs.ts';
import {
  CREATE_LEGAL_DOCUMENT,
  LEGAL_DOCUMENT_TO_EDIT,
  UPDATE_LEGAL_DOCUMENT,
} from './document-form-query.ts';
import { documentSections } from './document-sections.ts';
import { documentValues } from './document-values.ts';

async function documentWriting(): Promise<FormWriting> {
  const reader = await getReader();
  const sections = documentSections(reader);
  return {
    reader,
    sections,
    href: documentHref,
    create: async (input) =>
      (await request(CREATE_LEGAL_DOCUMENT, { input: input as CreateLegalDocumentInput })).answer,
    update: async (input) =>
      (await request(UPDATE_LEGAL_DOCUMENT, { input: input as UpdateLegalDocumentInput })).answer,
    reopen: async (id) => {
      const { node } = await request(LEGAL_DOCUMENT_TO_EDIT, { id });
      if (node?.__typename !== 'LegalDocument') return null;
      return { values: documentValues(node, sections, reader), version: node.version };
    },
  };
}

/** Makes a document of what stands in its form. */
export async function createLegalDocument(before: FormState, form: FormData): Promise<FormState> {
  return createRecord(await documentWriting(), before, form);
}

/** Changes of a document what was changed in its form. */
export async function updateLegalDocument(id: string, before: FormState, form: FormData): Promise<FormState> {
  return updateRecord(await documentWriting(), id, before, form);
}
