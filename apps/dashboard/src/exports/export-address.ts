import { address, type Query } from '../list/address.ts';

const NAMES = [
  'partners',
  'projects',
  'transactions',
  'funding-rows',
  'funding-breakdown',
  'activity-rows',
  'documents',
  'plan-tasks',
  'twinnings',
  'overlaps',
  'undisbursed',
  'papers',
] as const;
export const EXPORT_FORMATS = ['csv', 'xlsx', 'jsonl'] as const;
/** What the rows are about, for files that have no room for it: title, filter, page, source. */
export const ABOUT = 'about.json' as const;
const ENDINGS = [...EXPORT_FORMATS, ABOUT] as const;

export type ExportName = (typeof NAMES)[number];
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportFile {
  readonly name: ExportName;
  readonly format: ExportFormat | typeof ABOUT;
}

/** The address of a list as a file: the page's own query under another path. */
export function exportAddress(name: ExportName, format: ExportFile['format'], query: Query): string {
  return address(`/exports/${name}.${format}`, query);
}

/** Reads `projects.csv`; null where there is no such file. */
export function readExportFile(file: string): ExportFile | null {
  const dot = file.indexOf('.');
  const name = NAMES.find((each) => each === file.slice(0, dot));
  const format = ENDINGS.find((each) => each === file.slice(dot + 1));
  return name === undefined || format === undefined ? null : { name, format };
}
