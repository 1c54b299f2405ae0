import type { PlanProgressQuery } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { planTasksHref } from '../../record/hrefs.ts';
import { keyLabel } from '../../record/key-label.ts';

/** A year of plans as its charts are drawn from it. */
export interface ProgressScope {
  readonly year: number;
  /** The day that it is looked from, as a reader writes it. */
  readonly date: string;
  readonly breakdown: PlanProgressQuery['planBreakdown'];
  readonly reader: Reader;
}

export type ProgressRow = PlanProgressQuery['planBreakdown']['rows'][number];

/** A body's name, its key, and the addresses of its tasks. */
export function bodyOf({ keys: [key] }: ProgressRow, year: number, reader: Reader) {
  const lead = key?.id ?? 'none';
  return {
    key: lead,
    label: keyLabel(key, reader) ?? '',
    notStated: lead === 'none',
    tasks: (state: string | null) => planTasksHref({ year: `${year}`, lead, state }),
  };
}
