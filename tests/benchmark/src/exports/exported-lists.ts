/** A list that is written as a file, and how. */
export interface ExportedList {
  readonly name: string;
  readonly format: 'csv' | 'xlsx' | 'jsonl';
  readonly query: string;
}

const TRANSACTIONS = `{ transactions { nodes { id valueDate kind amount vnd currency { code }
  project { code title } provider { name } provenance source { title } } } }`;
const ENTRIES = `{ fundingEntries(measure: DISBURSED) { nodes { amount { vnd atLeast } project { code title }
  sector { code name } transaction { id valueDate provider { name } } } } }`;

export const EXPORTED_LISTS: readonly ExportedList[] = [
  { name: 'transactions', format: 'csv', query: TRANSACTIONS },
  { name: 'transactions', format: 'jsonl', query: TRANSACTIONS },
  { name: 'transactions', format: 'xlsx', query: TRANSACTIONS },
  { name: 'funding entries', format: 'csv', query: ENTRIES },
];
