import type { ReactNode } from 'react';
import type { Reader } from '../../../reader/reader.ts';
import { Demo } from '../../../record/Demo.tsx';

interface DemoPartProps {
  /** How much of the figure is invented: `80 tỷ đồng`, `54`. */
  readonly amount: string;
  readonly reader: Reader;
}

/** Says how much of a figure comes from invented records. */
export function DemoPart({ amount, reader }: DemoPartProps): ReactNode {
  return (
    <>
      {reader.t('overview.demoPart', { amount })}
      <Demo provenance="DEMO" reader={reader} compact={false} />
    </>
  );
}
