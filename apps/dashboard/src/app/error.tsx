'use client';

import { PageTitle } from '@nhipcau/ui';
import { useEffect, useState } from 'react';
import { type FailureTexts, readFailureTexts } from '../frame/failure-texts.ts';

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}

/** For what nobody foresaw; failures of the API have pages of their own. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const [texts, setTexts] = useState<FailureTexts | null>(null);
  useEffect(() => setTexts(readFailureTexts(document)), []);
  if (texts === null) return null;
  return (
    <PageTitle title={texts.title}>
      <p>{texts.text.replace('{digest}', error.digest ?? '–')}</p>
      <p className="mt-3">
        <button type="button" onClick={retry} className="text-accent underline underline-offset-2">
          {texts.retry}
        </button>
      </p>
    </PageTitle>
  );
}
