import { Lineage } from '@nhipcau/charts';
import { Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Reader } from '../../reader/reader.ts';
import { documentGraph, type TiedDocument } from '../../record/document-graph.ts';

interface DocumentLineageProps {
  readonly documents: readonly TiedDocument[];
  readonly reader: Reader;
}

/** The documents of a page as a graph of what carries out what. */
export function DocumentLineage({ documents, reader }: DocumentLineageProps): ReactNode {
  const { t } = reader;
  const { nodes, links, apart } = documentGraph(documents, reader);
  return (
    <Section id="lineage" title={t('library.graph')} note={t('library.graphNote', { apart })}>
      {nodes.length === 0 ? (
        <p className="text-sm text-ink-muted">{t('library.noTies')}</p>
      ) : (
        <Lineage
          id="document-lineage"
          label={t('library.graph')}
          nodes={nodes}
          links={links}
          alsoLabel={t('library.alsoCarriesOut')}
        />
      )}
    </Section>
  );
}
