import { PageTitle } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import { DeleteRecord } from '../../form/DeleteRecord.tsx';
import { formTexts } from '../../form/form-texts.ts';
import { openedForm } from '../../form/opened-form.ts';
import { RecordForm } from '../../form/RecordForm.tsx';
import { getReader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { SOURCES_PATH } from '../sources/sources-path.ts';
import { createSource, updateSource } from './save-source.ts';
import { SOURCE_TO_EDIT } from './source-form-query.ts';
import { sourceSections } from './source-sections.ts';
import { sourceValues } from './source-values.ts';

/** The form of a new source; 404 for whoever writes none. */
export async function NewSourcePage(): Promise<ReactNode> {
  const [reader, viewer] = await Promise.all([getReader(), getViewer()]);
  if (!viewer?.viewerCanWrite) notFound();
  return (
    <article>
      <PageTitle
        kicker={<a href={SOURCES_PATH}>{reader.t('library.sources')}</a>}
        title={reader.t('form.source.new')}
      />
      <RecordForm
        name="source.new"
        sections={sourceSections(reader)}
        initial={openedForm({}, 0)}
        action={createSource}
        cancel={SOURCES_PATH}
        texts={formTexts(reader)}
      />
    </article>
  );
}

/** The form of a source that there is; 404 for whoever may not change it. */
export async function EditSourcePage(id: string): Promise<ReactNode> {
  const [reader, { node }] = await Promise.all([getReader(), request(SOURCE_TO_EDIT, { id })]);
  if (node?.__typename !== 'Source' || !node.viewerCanEdit) notFound();
  const sections = sourceSections(reader);
  return (
    <article>
      <PageTitle
        kicker={<a href={SOURCES_PATH}>{reader.t('library.sources')}</a>}
        title={reader.t('form.source.edit')}
      />
      <RecordForm
        name={`source.${id}`}
        sections={sections}
        initial={openedForm(sourceValues(node, sections), node.version)}
        action={updateSource.bind(null, id)}
        cancel={SOURCES_PATH}
        texts={formTexts(reader)}
      />
      <DeleteRecord record={node} reader={reader} />
    </article>
  );
}
