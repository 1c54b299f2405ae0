import { builder } from './builder.ts';
import type { Row } from './loaders.ts';

/** Types that refer to each other. */
export const Organisation = builder.objectRef<Row<'organisation'>>('Organisation');
export const Project = builder.objectRef<Row<'project'>>('Project');
