import { Icon } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Query } from '../list/address.ts';
import type { Reader } from '../reader/reader.ts';
import { ExportProgress } from './ExportProgress.tsx';
import { ABOUT, EXPORT_FORMATS, type ExportName, exportAddress } from './export-address.ts';

export interface ExportsOf {
  readonly name: ExportName;
  /** The page's own query. */
  readonly query: Query;
}

interface ExportMenuProps extends ExportsOf {
  readonly reader: Reader;
}

/** All rows of a page as a file, in each format. */
export function ExportMenu({ name, query, reader: { t, language } }: ExportMenuProps): ReactNode {
  const texts = {
    starting: t('exports.progress.starting'),
    rows: t('exports.progress.rows', { done: '{done}', total: '{total}' }),
    bytes: t('exports.progress.bytes', { megabytes: '{megabytes}', total: '{total}' }),
    done: t('exports.progress.done', { file: '{file}' }),
    cancel: t('exports.progress.cancel'),
    cancelled: t('exports.progress.cancelled'),
    busy: t('exports.progress.busy'),
    refused: t('exports.progress.refused'),
    failed: t('exports.progress.failed'),
  };
  return (
    <ExportProgress language={language} texts={texts}>
      <span className="inline-flex items-center gap-1">
        <Icon name="download" className="size-3.5" />
        {t('exports.menu')}:
      </span>
      {EXPORT_FORMATS.map((format) => (
        <a key={format} href={exportAddress(name, format, query)} download>
          {t(`exports.formats.${format}`)}
        </a>
      ))}
      <a href={exportAddress(name, ABOUT, query)} target="_blank" rel="noreferrer">
        {t('exports.about')}
      </a>
    </ExportProgress>
  );
}
