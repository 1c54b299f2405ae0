import type { ReactNode } from 'react';
import type { Translate } from '../../i18n/translator.ts';
import { address, type Query } from '../../list/address.ts';
import { publicAddress } from '../../reader/audience.ts';
import { CHART_ID, chartTitle } from './ChartView.tsx';
import { SavePicture } from './SavePicture.tsx';
import type { Saying } from './said.ts';

interface PictureActionsProps {
  readonly query: Query;
  readonly saying: Saying;
}

/** The chart as a picture, or in a frame on another site. */
export function PictureActions({ query, saying }: PictureActionsProps): ReactNode {
  const { t } = saying.reader;
  const title = chartTitle(saying);
  const site = publicAddress();
  return (
    <div className="mt-3 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-[0.8125rem] print:hidden">
      <SavePicture
        chart={CHART_ID}
        name={title}
        texts={{ png: t('explore.png'), svg: t('explore.svg'), failed: t('explore.pictureFailed') }}
      />
      {site !== null && <EmbedCode src={`${site}${address('/embed/funding', query)}`} title={title} t={t} />}
    </div>
  );
}

interface EmbedCodeProps {
  readonly src: string;
  readonly title: string;
  readonly t: Translate;
}

/** What another site takes up to show the chart, with published data alone. */
function EmbedCode({ src, title, t }: EmbedCodeProps): ReactNode {
  const frame = `<iframe src="${src.replaceAll('&', '&amp;')}" title="${title}" width="100%" height="560"></iframe>`;
  return (
    <details>
      <summary className="text-accent">{t('explore.embed')}</summary>
      <label className="mt-1 flex flex-col gap-1 text-ink-muted">
        {t('explore.embedNote')}
        <textarea
          readOnly
          rows={3}
          defaultValue={frame}
          key={frame}
          className="w-full min-w-64 rounded-sm border border-line-strong bg-surface-raised p-2 font-mono text-xs text-ink"
        />
      </label>
    </details>
  );
}
