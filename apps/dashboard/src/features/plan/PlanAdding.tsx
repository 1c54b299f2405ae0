import type { ReactNode } from 'react';
import { address } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';

interface PlanAddingProps {
  /** The plan that stands on the page, to which tasks are added; null where there is none. */
  readonly plan: { readonly id: string; readonly viewerCanEdit: boolean } | null;
  readonly reader: Reader;
}

/** Leads whoever may to the forms of a new task and of a new plan. */
export async function PlanAdding({ plan, reader: { t } }: PlanAddingProps): Promise<ReactNode> {
  const viewer = await getViewer();
  if (!viewer?.viewerCanWrite) return null;
  return (
    <p className="flex flex-wrap gap-x-4 text-sm print:hidden">
      {plan?.viewerCanEdit && (
        <a href={address('/library/plans/tasks/new', {}, { plan: plan.id })}>{t('form.planTask.new')}</a>
      )}
      <a href="/library/plans/new">{t('form.plan.new')}</a>
    </p>
  );
}
