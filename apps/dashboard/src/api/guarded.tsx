import { PageTitle } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { getReader } from '../reader/reader.ts';
import { ApiRefused, ApiUnreachable } from './failures.ts';

/**
 * Draws a page, or says in plain words why it cannot be drawn: the API is away, or refused the filter in the address.
 * `path` is the page without any filter.
 */
export async function guarded(path: string, draw: () => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await draw();
  } catch (failure) {
    if (failure instanceof ApiRefused && failure.code === 'NOT_FOUND') notFound();
    if (failure instanceof ApiRefused) return <Refused path={path} message={failure.message} />;
    if (failure instanceof ApiUnreachable) return <Unreachable path={path} />;
    throw failure;
  }
}

async function Unreachable({ path }: { readonly path: string }): Promise<ReactNode> {
  const { t } = await getReader();
  return (
    <PageTitle title={t('frame.unreachable.title')}>
      <p>{t('frame.unreachable.text')}</p>
      <p className="mt-3">
        <a href={path}>{t('frame.unreachable.retry')}</a>
      </p>
    </PageTitle>
  );
}

async function Refused({
  path,
  message,
}: {
  readonly path: string;
  readonly message: string;
}): Promise<ReactNode> {
  const { t } = await getReader();
  return (
    <PageTitle title={t('frame.refused.title')}>
      <p>{t('frame.refused.text')}</p>
      <p className="mt-2 text-sm">{message}</p>
      <p className="mt-3">
        <a href={path}>{t('frame.refused.back')}</a>
      </p>
    </PageTitle>
  );
}
