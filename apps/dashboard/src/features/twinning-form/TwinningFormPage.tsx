import { PageTitle } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import { formTexts } from '../../form/form-texts.ts';
import { openedForm } from '../../form/opened-form.ts';
import { RecordForm } from '../../form/RecordForm.tsx';
import { titleIn } from '../../reader/name-in.ts';
import { getReader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { twinningHref } from '../../record/hrefs.ts';
import { createTwinning, updateTwinning } from './save-twinning.ts';
import { TWINNING_TO_EDIT } from './twinning-form-query.ts';
import { twinningSections } from './twinning-sections.ts';
import { twinningValues } from './twinning-values.ts';

/** The form of a new twinning; 404 for whoever writes none. */
export async function NewTwinningPage(): Promise<ReactNode> {
  const [reader, viewer] = await Promise.all([getReader(), getViewer()]);
  if (!viewer?.viewerCanWrite) notFound();
  return (
    <article>
      <PageTitle
        kicker={<a href="/twinnings">{reader.t('activities.twinning.title')}</a>}
        title={reader.t('form.twinning.new')}
      />
      <RecordForm
        name="twinning.new"
        sections={twinningSections(reader)}
        initial={openedForm({}, 0)}
        action={createTwinning}
        cancel="/twinnings"
        texts={formTexts(reader)}
      />
    </article>
  );
}

/** The form of a twinning that there is; 404 for whoever may not change it. */
export async function EditTwinningPage(id: string): Promise<ReactNode> {
  const [reader, { twinning }] = await Promise.all([getReader(), request(TWINNING_TO_EDIT, { id })]);
  if (!twinning?.viewerCanEdit) notFound();
  const sections = twinningSections(reader);
  return (
    <article>
      <PageTitle
        kicker={<a href={twinningHref(id)}>{titleIn(reader.language, twinning)}</a>}
        title={reader.t('form.twinning.edit')}
      />
      <RecordForm
        name={`twinning.${id}`}
        sections={sections}
        initial={openedForm(twinningValues(twinning, sections, reader), twinning.version)}
        action={updateTwinning.bind(null, id)}
        cancel={twinningHref(id)}
        texts={formTexts(reader)}
      />
    </article>
  );
}
