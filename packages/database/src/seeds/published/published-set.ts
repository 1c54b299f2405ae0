import { records, type SeedTable } from '../seed-table.ts';
import { ARTICLE } from './article.ts';
import { eventTables } from './events.ts';
import { giftTables } from './gifts.ts';
import { legalDocumentTables } from './legal-documents.ts';
import { organisationTables } from './organisations.ts';
import { priorityTable } from './priorities.ts';
import { statisticalRecordTables } from './statistical-records.ts';

/** The published record: what one article states, and nothing that it does not state. */
export function publishedSet(): readonly SeedTable[] {
  return [
    records('source', ['id'], [ARTICLE]),
    priorityTable(),
    ...organisationTables(),
    ...statisticalRecordTables(),
    ...giftTables(),
    ...eventTables(),
    ...legalDocumentTables(),
  ];
}
