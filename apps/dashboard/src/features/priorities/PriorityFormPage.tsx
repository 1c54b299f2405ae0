import { PageTitle } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import { formTexts } from '../../form/form-texts.ts';
import { openedForm } from '../../form/opened-form.ts';
import { pickedRecord } from '../../form/pick/picked-record.ts';
import { RecordForm } from '../../form/RecordForm.tsx';
import { recordValues } from '../../form/values/record-values.ts';
import { nameIn } from '../../reader/name-in.ts';
import { getReader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { PRIORITIES_PATH } from './priorities-path.ts';
import { SECTOR_PRIORITIES } from './priorities-query.ts';
import { prioritySections } from './priority-sections.ts';
import { setPriorities } from './set-priorities.ts';

/** The form of when a sector has priority; 404 for whoever may not say. */
export async function PriorityFormPage(code: string): Promise<ReactNode> {
  const [reader, viewer, { sectors }] = await Promise.all([
    getReader(),
    getViewer(),
    request(SECTOR_PRIORITIES),
  ]);
  const sector = sectors.nodes.find((each) => each.code === code);
  if (sector === undefined || !viewer?.viewerCanWrite) notFound();
  const { t, language } = reader;
  const sections = prioritySections(reader);
  const priorities = sector.priorities.map((each) => ({
    ...each,
    source: pickedRecord(language, each.source),
  }));
  const values = recordValues(
    sections.flatMap(({ fields }) => fields),
    { priorities },
  );
  return (
    <article>
      <PageTitle
        kicker={<a href={PRIORITIES_PATH}>{t('priorities.title')}</a>}
        title={nameIn(language, sector)}
      />
      <RecordForm
        name={`priorities.${code}`}
        sections={sections}
        initial={openedForm(values, 0)}
        action={setPriorities.bind(null, sector.id)}
        cancel={PRIORITIES_PATH}
        texts={formTexts(reader)}
      />
    </article>
  );
}
