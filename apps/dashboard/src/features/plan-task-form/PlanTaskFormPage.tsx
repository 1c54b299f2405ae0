import { PageTitle } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import { DeleteRecord } from '../../form/DeleteRecord.tsx';
import { formTexts } from '../../form/form-texts.ts';
import { openedForm } from '../../form/opened-form.ts';
import { RecordForm } from '../../form/RecordForm.tsx';
import { titleIn } from '../../reader/name-in.ts';
import { getReader } from '../../reader/reader.ts';
import { planPage } from '../../record/hrefs.ts';
import { PLAN_OF_TASK, PLAN_TASK_TO_EDIT } from './plan-task-form-query.ts';
import { planTaskSections } from './plan-task-sections.ts';
import { planTaskValues } from './plan-task-values.ts';
import { createPlanTask, updatePlanTask } from './save-plan-task.ts';

/** The form of a new task of a plan; 404 for whoever may not change that. */
export async function NewPlanTaskPage(plan: string): Promise<ReactNode> {
  const [reader, { node }] = await Promise.all([getReader(), request(PLAN_OF_TASK, { id: plan })]);
  if (node?.__typename !== 'Plan' || !node.viewerCanEdit) notFound();
  return (
    <article>
      <PageTitle
        kicker={<a href={planPage(plan)}>{titleIn(reader.language, node)}</a>}
        title={reader.t('form.planTask.new')}
      />
      <RecordForm
        name={`planTask.new.${plan}`}
        sections={planTaskSections(reader)}
        initial={openedForm({}, 0)}
        action={createPlanTask.bind(null, plan)}
        cancel={planPage(plan)}
        again
        texts={formTexts(reader)}
      />
    </article>
  );
}

/** The form of a task that there is; 404 for whoever may not change it. */
export async function EditPlanTaskPage(id: string): Promise<ReactNode> {
  const [reader, { node }] = await Promise.all([getReader(), request(PLAN_TASK_TO_EDIT, { id })]);
  if (node?.__typename !== 'PlanTask' || !node.viewerCanEdit) notFound();
  const sections = planTaskSections(reader);
  return (
    <article>
      <PageTitle
        kicker={<a href={planPage(node.plan.id)}>{titleIn(reader.language, node.plan)}</a>}
        title={reader.t('form.planTask.edit')}
      />
      <RecordForm
        name={`planTask.${id}`}
        sections={sections}
        initial={openedForm(planTaskValues(node, sections, reader), node.version)}
        action={updatePlanTask.bind(null, node.plan.id, id)}
        cancel={planPage(node.plan.id)}
        texts={formTexts(reader)}
      />
      <p className="mt-6 text-sm">
        <DeleteRecord record={node} reader={reader} />
      </p>
    </article>
  );
}
