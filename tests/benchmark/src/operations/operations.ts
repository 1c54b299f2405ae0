import { funding } from './funding/operation.ts';
import type { Operation } from './operation.ts';
import { pageOfProjects } from './page-of-projects/operation.ts';
import { partnerMap } from './partner-map/operation.ts';
import { partnersNested } from './partners-nested/operation.ts';
import { projectInDepth } from './project-in-depth/operation.ts';

/** All operations, in the order of the table. */
export const operations: readonly Operation[] = [
  pageOfProjects,
  projectInDepth,
  funding,
  partnerMap,
  partnersNested,
];
