import { DemoMark } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Provenance } from '../api/generated/graphql.ts';
import type { Reader } from '../reader/reader.ts';

interface DemoProps {
  readonly provenance: Provenance;
  readonly reader: Reader;
  /** The whole word where one mark stands for a page or a figure. */
  readonly compact?: boolean;
}

/** The mark of an invented record; nothing for all others. */
export function Demo({ provenance, reader, compact = true }: DemoProps): ReactNode {
  if (provenance !== 'DEMO') return null;
  return (
    <>
      {' '}
      <DemoMark
        label={reader.t('frame.demo.mark')}
        title={reader.t('frame.demo.markTitle')}
        compact={compact}
      />
    </>
  );
}
