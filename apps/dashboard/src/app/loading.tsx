import { Skeleton } from '@nhipcau/ui';
import { getReader } from '../reader/reader.ts';

export default async function Loading() {
  const { t } = await getReader();
  return <Skeleton label={t('frame.loading')} />;
}
