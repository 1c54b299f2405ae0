import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Shell } from '../frame/Shell.tsx';
import { WithoutScripts } from '../frame/WithoutScripts.tsx';
import { getReader } from '../reader/reader.ts';
import './globals.css';

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  const product = t('frame.product');
  return { title: { default: product, template: `%s · ${product}` }, description: t('frame.description') };
}

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const { language, theme } = await getReader();
  return (
    <html lang={language} data-theme={theme === 'system' ? undefined : theme}>
      <body className="min-h-dvh font-sans antialiased">
        <WithoutScripts />
        <Shell>{children}</Shell>
      </body>
    </html>
  );
}
