import type { ReactNode } from 'react';
import type { Reader } from '../../reader/reader.ts';
import { ChosenBar } from './ChosenBar.tsx';

interface ChosenRowsProps {
  readonly of: 'projects' | 'activities';
  readonly reader: Reader;
}

/** What is done with the rows of a list that are chosen. */
export function ChosenRows({ of, reader: { t } }: ChosenRowsProps): ReactNode {
  return (
    <ChosenBar
      action={`/${of}/bulk`}
      texts={{
        all: t('tidying.bulk.all'),
        none: t('tidying.bulk.noneChosen'),
        some: t('tidying.bulk.chosen', { count: '{count}' }),
        change: t(`tidying.bulk.${of}.change`),
      }}
    />
  );
}
