import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { DocumentPage } from '../../../../features/document/DocumentPage.tsx';
import { loadDocument } from '../../../../features/document/load-document.ts';

export async function generateMetadata({ params }: PageProps<'/library/documents/[id]'>): Promise<Metadata> {
  const { id } = await params;
  const document = await loadDocument(id).catch(() => null);
  return document === null ? {} : { title: document.number };
}

export default async function Page({ params }: PageProps<'/library/documents/[id]'>) {
  const { id } = await params;
  return guarded('/library', () => DocumentPage(id));
}
