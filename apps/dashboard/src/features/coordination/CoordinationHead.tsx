import { PageTitle, Tabs } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Operation } from '../../explorer/explorer-address.ts';
import type { ExportsOf } from '../../exports/ExportMenu.tsx';
import { PageActions } from '../../page/PageActions.tsx';
import type { Reader } from '../../reader/reader.ts';
import { type CoordinationTab, coordinationTabs } from './coordination-tabs.ts';

interface CoordinationHeadProps {
  readonly tab: CoordinationTab;
  readonly operation?: Operation;
  readonly exports?: ExportsOf;
  readonly reader: Reader;
}

/** What all the questions of coordination have above them: title, what is counted, the other questions. */
export function CoordinationHead({ tab, operation, exports, reader }: CoordinationHeadProps): ReactNode {
  const { t } = reader;
  const title = `${t('coordination.title')}: ${t(`coordination.tabs.${tab}`)}`;
  return (
    <>
      <PageTitle title={title}>
        <p>{t(`coordination.intro.${tab}`)}</p>
      </PageTitle>
      <PageActions
        title={title}
        {...(operation && { operation })}
        {...(exports && { exports })}
        reader={reader}
      />
      <div className="pb-5">
        <Tabs label={t('coordination.tabs.label')} tabs={coordinationTabs(tab, reader)} />
      </div>
    </>
  );
}
