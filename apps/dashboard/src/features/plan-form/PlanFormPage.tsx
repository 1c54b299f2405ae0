import { PageTitle } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import { formTexts } from '../../form/form-texts.ts';
import { openedForm } from '../../form/opened-form.ts';
import { RecordForm } from '../../form/RecordForm.tsx';
import { titleIn } from '../../reader/name-in.ts';
import { getReader } from '../../reader/reader.ts';
import { today } from '../../reader/today.ts';
import { getViewer } from '../../reader/viewer.ts';
import { planPage } from '../../record/hrefs.ts';
import { PLANS_PATH } from '../plan/PlanPage.tsx';
import { PLAN_TO_EDIT } from './plan-form-query.ts';
import { planSections } from './plan-sections.ts';
import { planValues } from './plan-values.ts';
import { createPlan, updatePlan } from './save-plan.ts';

/** The form of a new plan, of the year to come; 404 for whoever writes none. */
export async function NewPlanPage(): Promise<ReactNode> {
  const [reader, viewer] = await Promise.all([getReader(), getViewer()]);
  if (!viewer?.viewerCanWrite) notFound();
  const year = Number(today().slice(0, 4)) + 1;
  const values = {
    year: `${year}`,
    status: 'DRAFT',
    periodFrom: `${year}-01-01`,
    periodTo: `${year + 1}-01-01`,
  };
  return (
    <article>
      <PageTitle
        kicker={<a href={PLANS_PATH}>{reader.t('plan.title')}</a>}
        title={reader.t('form.plan.new')}
      />
      <RecordForm
        name="plan.new"
        sections={planSections(reader)}
        initial={openedForm(values, 0)}
        action={createPlan}
        cancel={PLANS_PATH}
        texts={formTexts(reader)}
      />
    </article>
  );
}

/** The form of a plan that there is; 404 for whoever may not change it. */
export async function EditPlanPage(id: string): Promise<ReactNode> {
  const [reader, { node }] = await Promise.all([getReader(), request(PLAN_TO_EDIT, { id })]);
  if (node?.__typename !== 'Plan' || !node.viewerCanEdit) notFound();
  const sections = planSections(reader);
  return (
    <article>
      <PageTitle
        kicker={<a href={planPage(id)}>{titleIn(reader.language, node)}</a>}
        title={reader.t('form.plan.edit')}
      />
      <RecordForm
        name={`plan.${id}`}
        sections={sections}
        initial={openedForm(planValues(node, sections, reader), node.version)}
        action={updatePlan.bind(null, id)}
        cancel={planPage(id)}
        texts={formTexts(reader)}
      />
    </article>
  );
}
