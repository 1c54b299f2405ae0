import { EmptyState, Pagination, Section, Tabs } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ProjectQuery } from '../../api/generated/graphql.ts';
import { address, type Query } from '../../list/address.ts';
import { pageLinks } from '../../list/page.ts';
import type { Reader } from '../../reader/reader.ts';
import { fundingRowsHref, projectHref } from '../../record/hrefs.ts';
import { KINDS, readKind, type TransactionPage } from './load-transactions.ts';
import { ProjectTransactions } from './ProjectTransactions.tsx';

interface TransactionSectionProps {
  readonly project: NonNullable<ProjectQuery['project']>;
  readonly page: TransactionPage;
  readonly query: Query;
  readonly reader: Reader;
}

/** A project's transactions, of one kind or all, page by page. */
export function TransactionSection({ project, page, query, reader }: TransactionSectionProps): ReactNode {
  const { t } = reader;
  const path = projectHref(project.code);
  const kind = readKind(query);
  const tab = (value: (typeof KINDS)[number] | undefined) => ({
    key: value ?? 'all',
    label: value === undefined ? t('frame.list.any') : t(`codes.transactionKind.${value}`),
    href: address(path, {}, { kind: value ?? null }),
    current: kind === value,
  });
  const totals = { COMMITMENT: project.committed, DISBURSEMENT: project.disbursed, EXPENDITURE: null };
  return (
    <Section
      id="transactions"
      title={t('project.transactions')}
      note={t('project.transactionsNote', { count: page.totalCount })}
      action={
        <span className="flex gap-4">
          {project.viewerCanEdit && <a href={`${path}/transactions/new`}>{t('form.transaction.new')}</a>}
          <a href={fundingRowsHref({ measure: 'COMMITTED', project: project.id })}>{t('project.rows')}</a>
        </span>
      }
    >
      {page.totalCount === 0 && kind === undefined ? (
        <EmptyState title={t('project.noTransactionsTitle')}>{t('project.noTransactions')}</EmptyState>
      ) : (
        <div data-scroll="keep">
          <Tabs label={t('project.kind')} tabs={[undefined, ...KINDS].map(tab)} />
          {page.totalCount === 0 ? (
            <p className="py-3 text-sm text-ink-muted">{t('project.noneOfKind')}</p>
          ) : (
            <ProjectTransactions
              transactions={page.nodes}
              editPath={project.viewerCanEdit ? `${path}/transactions` : null}
              total={kind === undefined ? null : totals[kind]}
              reader={reader}
            />
          )}
          {(page.pageInfo.hasNextPage || page.pageInfo.hasPreviousPage) && (
            <Pagination
              label={t('project.transactionPages')}
              summary={t('project.transactionCount', { count: page.totalCount })}
              {...pageLinks(path, query, page.pageInfo, t)}
            />
          )}
        </div>
      )}
    </Section>
  );
}
