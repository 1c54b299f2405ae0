import type { ProjectStatus, ProjectType } from '../../generated/tables.ts';
import type { ProjectTemplate } from './data/project-templates.ts';
import type { DemoPartner } from './demo-partners.ts';

/** A share of 100, or null where it is not stated. */
export interface Share {
  readonly percentage: number | null;
}

/** How a project's money behaves. */
export type MoneyStory =
  /** Disbursed in steps, close to what was committed. */
  | 'USUAL'
  /** Committed long ago, and nothing came. */
  | 'NEVER_DISBURSED'
  /** More came than was committed. */
  | 'MORE_THAN_COMMITTED'
  /** Nothing is written down yet. */
  | 'NO_MONEY';

/** An invented project before it becomes rows. */
export interface DemoProject {
  readonly code: string;
  readonly type: ProjectType;
  readonly status: ProjectStatus | null;
  readonly title: string;
  readonly titleEn: string;
  readonly template: ProjectTemplate;
  readonly sectors: readonly (Share & { readonly code: string })[];
  readonly places: readonly (Share & { readonly unit: string })[];
  readonly funder: DemoPartner;
  readonly secondFunder: DemoPartner | null;
  readonly beneficiary: string;
  readonly approvedOn: string;
  readonly start: string;
  readonly end: string;
  readonly months: number;
  /** What the partner means to give, in VND. */
  readonly size: number;
  readonly story: MoneyStory;
}
