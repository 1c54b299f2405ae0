import type { Metadata } from 'next';
import { guarded } from '../../api/guarded.tsx';
import { NotificationsPage } from '../../features/notifications/NotificationsPage.tsx';
import { getReader } from '../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('portal.told.title') };
}

export default function Page() {
  return guarded('/notifications', NotificationsPage);
}
