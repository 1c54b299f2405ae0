import { MESSAGES } from '../i18n/messages.ts';
import type { Reader } from '../reader/reader.ts';
import type { CodeList, ColumnName, ExportColumn } from './export-column.ts';

type MoneyName = 'amount' | 'committed' | 'committedEver' | 'disbursed' | 'disbursedEver';

/** Makes columns with headers, names and words of codes in the reader's language. */
export function columnsFor({ language, t }: Pick<Reader, 'language' | 't'>) {
  const column = (
    name: ColumnName,
    path: string,
    type: NonNullable<ExportColumn['type']> = 'text',
  ): ExportColumn => ({
    header: t(`exports.column.${name}`),
    path,
    type,
  });
  const own = (vietnamese: string) => (language === 'vi' ? vietnamese : `${vietnamese}En`);
  return {
    text: column,
    number: (name: ColumnName, path: string) => column(name, path, 'number'),
    date: (name: ColumnName, path: string) => column(name, path, 'date'),
    flag: (name: ColumnName, path: string) => column(name, path, 'boolean'),
    /** A record's name, as the reader's language has it. */
    named: (name: ColumnName, record: string) => column(name, `${record}${own('name')}`),
    titled: (name: ColumnName, record: string) => column(name, `${record}${own('title')}`),
    described: (name: ColumnName, record: string) => column(name, `${record}${own('description')}`),
    /** What a code is called. */
    word: (name: ColumnName, path: string, list: CodeList): ExportColumn => ({
      ...column(name, path),
      labels: MESSAGES[language].codes[list],
    }),
    /** What a code is called that has no list of its own. */
    labelled: (name: ColumnName, path: string, labels: Readonly<Record<string, string>>): ExportColumn => ({
      ...column(name, path),
      labels,
    }),
    /** Where a row comes from: its source, and its provenance as word and code, so that demo records stand out. */
    origin: (record: string): readonly ExportColumn[] => [
      column('source', `${record}source.${own('title')}`),
      { ...column('provenance', `${record}provenance`), labels: MESSAGES[language].codes.provenance },
      column('provenanceCode', `${record}provenance`),
    ],
    /** A sum of money in whole VND, exact, and how it is to be read. */
    money: (name: MoneyName, path: string = name): readonly ExportColumn[] => [
      column(name, `${path}.vnd`, 'number'),
      column(`${name}AtLeast`, `${path}.atLeast`, 'boolean'),
      column(`${name}Estimated`, `${path}.estimated`, 'boolean'),
    ],
  };
}
