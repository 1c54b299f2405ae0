import { PageTitle } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import { formTexts } from '../../form/form-texts.ts';
import { openedForm } from '../../form/opened-form.ts';
import { RecordForm } from '../../form/RecordForm.tsx';
import { recordValues } from '../../form/values/record-values.ts';
import { titleIn } from '../../reader/name-in.ts';
import { getReader } from '../../reader/reader.ts';
import { proposedSections } from './portal-forms.ts';
import { portalProjectHref } from './portal-hrefs.ts';
import { PORTAL_PROJECT } from './portal-query.ts';
import { proposeChange } from './send.ts';

/** The form of a project as it stands: what a partner changes in it is proposed, field by field. */
export async function ProposePage(code: string): Promise<ReactNode> {
  const [reader, { viewer, project }] = await Promise.all([getReader(), request(PORTAL_PROJECT, { code })]);
  if (project === null || !viewer.viewerCanPropose) notFound();
  const { t, language } = reader;
  const sections = proposedSections(reader);
  const values = recordValues(
    sections.flatMap(({ fields }) => fields),
    project,
  );
  return (
    <article>
      <PageTitle
        kicker={<a href={portalProjectHref(code)}>{titleIn(language, project)}</a>}
        title={t('portal.propose.title')}
      >
        <p>{t('portal.propose.intro')}</p>
      </PageTitle>
      <RecordForm
        name={`propose.${project.id}`}
        sections={sections}
        initial={openedForm(values, 0)}
        action={proposeChange.bind(null, project.id)}
        cancel={portalProjectHref(code)}
        texts={{ ...formTexts(reader), save: t('portal.submit') }}
      />
    </article>
  );
}
