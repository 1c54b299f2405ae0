import type { DB } from '@nhipcau/database';
import type { Selectable } from 'kysely';
import { enumeration } from '../enumeration.ts';

export type ProvenanceValue = Selectable<DB['source']>['provenance'];

export const Provenance = enumeration<ProvenanceValue>(
  'Provenance',
  'Where the facts of a record come from.',
  {
    PUBLISHED: 'From a published document that the source cites.',
    ENTERED: 'Entered by a person of the office.',
    IMPORTED: 'Read from a file, such as IATI or a spreadsheet.',
    DEMO: 'Invented for demonstration; never in a published figure.',
  },
);
