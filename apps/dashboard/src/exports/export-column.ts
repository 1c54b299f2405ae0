import type { MESSAGES } from '../i18n/messages.ts';

/** A column as the API's exports take it; `path` leads from a record to the value. */
export interface ExportColumn {
  readonly header: string;
  readonly path: string;
  readonly type?: 'text' | 'number' | 'date' | 'boolean';
  readonly labels?: Readonly<Record<string, string>>;
}

type Messages = (typeof MESSAGES)['vi'];
export type ColumnName = keyof Messages['exports']['column'];
export type CodeList = keyof Messages['codes'];
