import { type Column, formatDate, PageTitle, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { SectorPrioritiesFragment } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { daysAfter } from '../../reader/today.ts';
import { getViewer } from '../../reader/viewer.ts';
import { PRIORITIES_PATH } from './priorities-path.ts';
import { SECTOR_PRIORITIES } from './priorities-query.ts';

/** Which of the province's sectors have priority, since when, and where this is laid down. */
export async function PrioritiesPage(): Promise<ReactNode> {
  const [reader, viewer, { sectors }] = await Promise.all([
    getReader(),
    getViewer(),
    request(SECTOR_PRIORITIES),
  ]);
  const { t } = reader;
  return (
    <>
      <PageTitle title={t('priorities.title')}>
        <p>{t('priorities.intro')}</p>
      </PageTitle>
      <Table
        caption={t('priorities.title')}
        rows={sectors.nodes}
        rowKey={({ id }) => id}
        columns={columns(reader, viewer?.viewerCanWrite === true)}
      />
    </>
  );
}

function columns(reader: Reader, mayWrite: boolean): readonly Column<SectorPrioritiesFragment>[] {
  const { t, language } = reader;
  return [
    { key: 'sector', header: t('form.project.sector'), cell: (sector) => nameIn(language, sector) },
    {
      key: 'now',
      header: t('priorities.now'),
      cell: ({ isPriority }) => (isPriority ? t('priorities.yes') : ''),
    },
    {
      key: 'periods',
      header: t('priorities.periods'),
      secondary: true,
      cell: ({ priorities }) => (
        <ul>
          {priorities.map(({ validFrom, validTo, source }) => (
            <li key={validFrom}>
              {validTo === null
                ? t('priorities.since', { from: formatDate(validFrom, language) })
                : `${formatDate(validFrom, language)} – ${formatDate(daysAfter(validTo, -1), language)}`}
              , {titleIn(language, source)}
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'change',
      header: '',
      cell: ({ code }) => mayWrite && <a href={`${PRIORITIES_PATH}/${code}`}>{t('form.change')}</a>,
    },
  ];
}
