import { PageTitle } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import { formTexts } from '../../form/form-texts.ts';
import { openedForm } from '../../form/opened-form.ts';
import { RecordForm } from '../../form/RecordForm.tsx';
import { getReader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { documentHref } from '../../record/hrefs.ts';
import { LIBRARY_PATH } from '../documents/document-filter.ts';
import { LEGAL_DOCUMENT_TO_EDIT } from './document-form-query.ts';
import { documentSections } from './document-sections.ts';
import { documentValues } from './document-values.ts';
import { createLegalDocument, updateLegalDocument } from './save-document.ts';

/** The form of a new rule or decision; 404 for whoever writes none. */
export async function NewDocumentPage(): Promise<ReactNode> {
  const [reader, viewer] = await Promise.all([getReader(), getViewer()]);
  if (!viewer?.viewerCanWrite) notFound();
  return (
    <article>
      <PageTitle
        kicker={<a href={LIBRARY_PATH}>{reader.t('library.title')}</a>}
        title={reader.t('form.document.new')}
      />
      <RecordForm
        name="document.new"
        sections={documentSections(reader)}
        initial={openedForm({}, 0)}
        action={createLegalDocument}
        cancel={LIBRARY_PATH}
        texts={formTexts(reader)}
      />
    </article>
  );
}

/** The form of a document that there is; 404 for whoever may not change it. */
export async function EditDocumentPage(id: string): Promise<ReactNode> {
  const [reader, { node }] = await Promise.all([getReader(), request(LEGAL_DOCUMENT_TO_EDIT, { id })]);
  if (node?.__typename !== 'LegalDocument' || !node.viewerCanEdit) notFound();
  const sections = documentSections(reader);
  return (
    <article>
      <PageTitle
        kicker={<a href={documentHref(id)}>{node.number}</a>}
        title={reader.t('form.document.edit')}
      />
      <RecordForm
        name={`document.${id}`}
        sections={sections}
        initial={openedForm(documentValues(node, sections, reader), node.version)}
        action={updateLegalDocument.bind(null, id)}
        cancel={documentHref(id)}
        texts={formTexts(reader)}
      />
    </article>
  );
}
