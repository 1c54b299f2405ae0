import { PageTitle } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import { formTexts } from '../../form/form-texts.ts';
import { openedForm } from '../../form/opened-form.ts';
import { RecordForm } from '../../form/RecordForm.tsx';
import { getReader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { projectHref } from '../../record/hrefs.ts';
import { PROJECT_TO_EDIT } from './project-form-query.ts';
import { projectSections } from './project-sections.ts';
import { projectValues } from './project-values.ts';
import { createProject, updateProject } from './save-project.ts';

/** The form of a new project; 404 for whoever writes none. */
export async function NewProjectPage(): Promise<ReactNode> {
  const [reader, viewer] = await Promise.all([getReader(), getViewer()]);
  if (!viewer?.viewerCanWrite) notFound();
  return (
    <article>
      <PageTitle
        kicker={<a href="/projects">{reader.t('projects.title')}</a>}
        title={reader.t('form.project.new')}
      />
      <RecordForm
        name="project.new"
        sections={projectSections(reader)}
        initial={openedForm({ type: 'PROJECT' }, 0)}
        action={createProject}
        cancel="/projects"
        texts={formTexts(reader)}
      />
    </article>
  );
}

/** The form of a project that there is; 404 for whoever may not change it. */
export async function EditProjectPage(code: string): Promise<ReactNode> {
  const [reader, { project }] = await Promise.all([getReader(), request(PROJECT_TO_EDIT, { code })]);
  if (!project?.viewerCanEdit) notFound();
  const sections = projectSections(reader);
  return (
    <article>
      <PageTitle
        kicker={<a href={projectHref(code)}>{project.code}</a>}
        title={reader.t('form.project.edit')}
      />
      <RecordForm
        name={`project.${project.id}`}
        sections={sections}
        initial={openedForm(projectValues(project, sections, reader), project.version)}
        action={updateProject.bind(null, code)}
        cancel={projectHref(code)}
        texts={formTexts(reader)}
      />
    </article>
  );
}
