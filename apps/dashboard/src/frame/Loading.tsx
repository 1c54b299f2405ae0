import { Skeleton } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { getReader } from '../reader/reader.ts';

/**
 * Stands for a list that is on its way. The overview has none: its figures are there within a fifth of a second, and
 * React shows what replaces a skeleton no sooner than 0.3 s after it.
 */
export async function Loading(): Promise<ReactNode> {
  const { t } = await getReader();
  return <Skeleton label={t('frame.loading')} />;
}
