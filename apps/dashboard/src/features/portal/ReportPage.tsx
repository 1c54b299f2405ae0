import { PageTitle } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import { formTexts } from '../../form/form-texts.ts';
import { openedForm } from '../../form/opened-form.ts';
import { RecordForm } from '../../form/RecordForm.tsx';
import { titleIn } from '../../reader/name-in.ts';
import { getReader } from '../../reader/reader.ts';
import { reportSections } from './portal-forms.ts';
import { portalProjectHref } from './portal-hrefs.ts';
import { PORTAL_PROJECT } from './portal-query.ts';
import { submitReport } from './send.ts';

/** The form in which a partner reports of a project. */
export async function ReportPage(code: string): Promise<ReactNode> {
  const [reader, { viewer, project }] = await Promise.all([getReader(), request(PORTAL_PROJECT, { code })]);
  if (project === null || !viewer.viewerCanPropose) notFound();
  const { t, language } = reader;
  return (
    <article>
      <PageTitle
        kicker={<a href={portalProjectHref(code)}>{titleIn(language, project)}</a>}
        title={t('portal.report.title')}
      />
      <RecordForm
        name={`report.${project.id}`}
        sections={reportSections(reader)}
        initial={openedForm({}, 0)}
        action={submitReport.bind(null, project.id)}
        cancel={portalProjectHref(code)}
        texts={{ ...formTexts(reader), save: t('portal.submit') }}
      />
    </article>
  );
}
