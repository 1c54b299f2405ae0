import { PageTitle } from '@nhipcau/ui';
import { getReader } from '../reader/reader.ts';

export default async function Page() {
  const { t } = await getReader();
  return <PageTitle title={t('frame.place')} />;
}
