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
import { STATISTICS_PATH } from '../statistics/statistics-path.ts';
import { createStatisticalRecord, updateStatisticalRecord } from './save-statistic.ts';
import { STATISTICAL_RECORD_TO_EDIT } from './statistic-form-query.ts';
import { statisticSections } from './statistic-sections.ts';
import { statisticValues } from './statistic-values.ts';

/** The form of a new published figure; 404 for whoever writes none. */
export async function NewStatisticPage(): Promise<ReactNode> {
  const [reader, viewer] = await Promise.all([getReader(), getViewer()]);
  if (!viewer?.viewerCanWrite) notFound();
  return (
    <article>
      <PageTitle
        kicker={<a href={STATISTICS_PATH}>{reader.t('library.statistics')}</a>}
        title={reader.t('form.statistic.new')}
      />
      <RecordForm
        name="statistic.new"
        sections={statisticSections(reader)}
        initial={openedForm({ subject: 'FUNDING' }, 0)}
        action={createStatisticalRecord}
        cancel={STATISTICS_PATH}
        texts={formTexts(reader)}
      />
    </article>
  );
}

/** The form of a published figure that there is; 404 for whoever may not change it. */
export async function EditStatisticPage(id: string): Promise<ReactNode> {
  const [reader, { node }] = await Promise.all([getReader(), request(STATISTICAL_RECORD_TO_EDIT, { id })]);
  if (node?.__typename !== 'StatisticalRecord' || !node.viewerCanEdit) notFound();
  const sections = statisticSections(reader);
  return (
    <article>
      <PageTitle
        kicker={<a href={STATISTICS_PATH}>{reader.t('library.statistics')}</a>}
        title={reader.t('form.statistic.edit')}
      />
      <RecordForm
        name={`statistic.${id}`}
        sections={sections}
        initial={openedForm(statisticValues(node, sections, reader), node.version)}
        action={updateStatisticalRecord.bind(null, id)}
        cancel={STATISTICS_PATH}
        texts={formTexts(reader)}
      />
      <DeleteRecord record={node} reader={reader} />
    </article>
  );
}
