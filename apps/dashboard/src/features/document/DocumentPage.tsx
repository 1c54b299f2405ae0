import { Lineage } from '@nhipcau/charts';
import { PageTitle, Section } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { PageActions } from '../../page/PageActions.tsx';
import { titleIn } from '../../reader/name-in.ts';
import { getReader } from '../../reader/reader.ts';
import { Demo } from '../../record/Demo.tsx';
import { documentGraph } from '../../record/document-graph.ts';
import { documentHref } from '../../record/hrefs.ts';
import { SourceNote } from '../../record/SourceNote.tsx';
import { RecordHistory } from '../changes/RecordHistory.tsx';
import { DocumentFacts } from './DocumentFacts.tsx';
import { DocumentList } from './DocumentList.tsx';
import { LEGAL_DOCUMENT } from './document-query.ts';
import { loadDocument } from './load-document.ts';

export async function DocumentPage(id: string): Promise<ReactNode> {
  const [reader, document] = await Promise.all([getReader(), loadDocument(id)]);
  if (document === null) notFound();
  const { t } = reader;
  const tied = [
    ...document.carriesOut.map((each) => ({ ...each, carriedOutBy: [] })),
    ...document.carriedOutBy.map((each) => ({ ...each, carriesOut: [] })),
    document,
  ];
  const { nodes, links } = documentGraph(tied, reader);
  const drawn = nodes.map((node) => ({ ...node, context: node.key !== document.id }));
  return (
    <article>
      <PageTitle
        kicker={
          <>
            <a href="/library">{t('library.title')}</a> · {t(`codes.legalDocumentKind.${document.kind}`)}{' '}
            {document.number}
            <Demo provenance={document.provenance} reader={reader} compact={false} />
          </>
        }
        title={titleIn(reader.language, document)}
      />
      <PageActions
        title={document.number}
        operation={{ document: `${LEGAL_DOCUMENT}`, variables: { id } }}
        write={
          document.viewerCanEdit
            ? { href: `${documentHref(id)}/edit`, label: t('form.document.edit') }
            : undefined
        }
        remove={document}
        reader={reader}
      />
      {nodes.length > 0 && (
        <Section id="lineage" title={t('library.graph')} note={t('library.graphAround')} className="mb-8">
          <Lineage
            id="document-lineage"
            label={t('library.graph')}
            nodes={drawn}
            links={links}
            alsoLabel={t('library.alsoCarriesOut')}
          />
        </Section>
      )}
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <Section id="facts" title={t('library.facts')}>
          <DocumentFacts document={document} reader={reader} />
        </Section>
        <Section id="carries-out" title={t('library.carriesOut')}>
          <DocumentList documents={document.carriesOut} none={t('library.carriesOutNone')} reader={reader} />
        </Section>
        <Section id="source" title={t('frame.list.source')}>
          <SourceNote source={document.source} reader={reader} />
        </Section>
        <Section id="carried-out-by" title={t('library.carriedOutBy')}>
          <DocumentList
            documents={document.carriedOutBy}
            none={t('library.carriedOutByNone')}
            reader={reader}
          />
        </Section>
      </div>
      <RecordHistory record={document.id} reader={reader} />
    </article>
  );
}
