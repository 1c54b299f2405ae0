import { PageTitle } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { requestId } from '../observation/request-id.ts';
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
    throw await named(failure);
  }
}

/** Next shows what it is not told as a code of its own; this is the one that stands in the logs. */
async function named(failure: unknown): Promise<unknown> {
  const digest = await requestId();
  const isNamed = !(failure instanceof Error) || 'digest' in failure || digest === null;
  return isNamed ? failure : Object.assign(failure, { digest });
}

/** What somebody can tell the administrator. */
async function RequestId(): Promise<ReactNode> {
  const { t } = await getReader();
  const id = await requestId();
  return id === null ? null : <p className="mt-3 text-sm text-ink-muted">{t('frame.requestId', { id })}</p>;
}

async function Unreachable({ path }: { readonly path: string }): Promise<ReactNode> {
  const { t } = await getReader();
  return (
    <PageTitle title={t('frame.unreachable.title')}>
      <p>{t('frame.unreachable.text')}</p>
      <p className="mt-3">
        <a href={path}>{t('frame.unreachable.retry')}</a>
      </p>
      <RequestId />
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
      <RequestId />
    </PageTitle>
  );
}
