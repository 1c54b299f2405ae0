import { PageTitle } from '@nhipcau/ui';
import { getReader } from '../reader/reader.ts';

export default async function NotFound() {
  const { t } = await getReader();
  return (
    <PageTitle title={t('frame.notFound.title')}>
      <p>{t('frame.notFound.text')}</p>
      <p className="mt-3">
        <a href="/">{t('frame.notFound.back')}</a>
      </p>
    </PageTitle>
  );
}
