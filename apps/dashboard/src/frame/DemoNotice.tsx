import { DemoMark } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { choose } from '../reader/choose.ts';
import { DEMO_COOKIE } from '../reader/preference-cookies.ts';
import type { Reader } from '../reader/reader.ts';

/** One switch for every page: says whether invented records are among what is shown, and hides or shows them. */
export function DemoNotice({ reader }: { readonly reader: Reader }): ReactNode {
  const { t, showDemo } = reader;
  return (
    <aside
      aria-label={t('codes.provenance.DEMO')}
      className="border-b border-line bg-surface-sunken text-[0.8125rem]"
    >
      <form
        action={choose}
        className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-3 gap-y-0.5 px-4 py-1.5 md:px-6"
      >
        <p className="text-ink-muted">
          {showDemo ? (
            <>
              {t('frame.demo.shown')}{' '}
              <DemoMark label={t('frame.demo.mark')} title={t('frame.demo.markTitle')} />
            </>
          ) : (
            t('frame.demo.hidden')
          )}
        </p>
        <button
          type="submit"
          name={DEMO_COOKIE}
          value={showDemo ? 'hide' : 'show'}
          className="text-accent underline underline-offset-2 print:hidden"
        >
          {showDemo ? t('frame.demo.hide') : t('frame.demo.show')}
        </button>
      </form>
    </aside>
  );
}
