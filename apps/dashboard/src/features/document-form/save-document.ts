'use server';

import type { CreateLegalDocumentInput, UpdateLegalDocumentInput } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { FormState } from '../../form/form-state.ts';
import { sentOf } from '../../form/sent-of.ts';
import { submitRecord } from '../../form/submit-record.ts';
import { wordProblem } from '../../form/word-problem.ts';
import { getReader } from '../../reader/reader.ts';
import { documentHref } from '../../record/hrefs.ts';
import {
  CREATE_LEGAL_DOCUMENT,
  LEGAL_DOCUMENT_TO_EDIT,
  UPDATE_LEGAL_DOCUMENT,
} from './document-form-query.ts';
import { documentSections } from './document-sections.ts';
import { documentValues } from './document-values.ts';

/** Makes a document of what stands in its form. */
export async function createLegalDocument(before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  return submitRecord(
    {
      fields: documentSections(reader).flatMap(({ fields }) => fields),
      isNew: true,
      reopen: async () => null,
      word: wordProblem(reader),
      send: async (input, { idempotencyKey }) => {
        const whole = { ...input, idempotencyKey } as CreateLegalDocumentInput;
        return sentOf((await request(CREATE_LEGAL_DOCUMENT, { input: whole })).answer, documentHref);
      },
    },
    before,
    form,
  );
}

/** Changes of a document what was changed in its form. */
export async function updateLegalDocument(id: string, before: FormState, form: FormData): Promise<FormState> {
  const reader = await getReader();
  const sections = documentSections(reader);
  return submitRecord(
    {
      fields: sections.flatMap(({ fields }) => fields),
      isNew: false,
      word: wordProblem(reader),
      reopen: async () => {
        const { node } = await request(LEGAL_DOCUMENT_TO_EDIT, { id });
        if (node?.__typename !== 'LegalDocument') return null;
        return { values: documentValues(node, sections, reader), version: node.version };
      },
      send: async (input, { version, idempotencyKey }) => {
        const changes = {
          ...input,
          id,
          expectedVersion: version,
          idempotencyKey,
        } as UpdateLegalDocumentInput;
        return sentOf((await request(UPDATE_LEGAL_DOCUMENT, { input: changes })).answer, documentHref);
      },
    },
    before,
    form,
  );
}
