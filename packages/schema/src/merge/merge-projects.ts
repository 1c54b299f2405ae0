import { projectPayload, projectWriting } from '../project/project-writing.ts';
import { declareMerging } from './declare-merging.ts';

declareMerging({
  operation: 'mergeProjects',
  payload: projectPayload,
  record: projectWriting,
  description:
    'Merges two projects that are one: transactions, activities, participants, documents and shares with partners go over to the one that is kept; sectors and places where it has none. Reverting the change parts them again.',
  stay: ['overlap_verdict', 'project_distinct'],
  whole: ['project_sector', 'project_place'],
});
