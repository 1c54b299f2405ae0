import { PageTitle } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import { DeleteRecord } from '../../form/DeleteRecord.tsx';
import { formTexts } from '../../form/form-texts.ts';
import { openedForm } from '../../form/opened-form.ts';
import { RecordForm } from '../../form/RecordForm.tsx';
import { getReader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { RATES_PATH } from '../rates/rates-path.ts';
import { EXCHANGE_RATE_TO_EDIT } from './rate-form-query.ts';
import { rateSections } from './rate-sections.ts';
import { rateValues } from './rate-values.ts';
import { createExchangeRate, updateExchangeRate } from './save-rate.ts';

/** The form of a new rate; 404 for whoever writes none. */
export async function NewRatePage(): Promise<ReactNode> {
  const [reader, viewer] = await Promise.all([getReader(), getViewer()]);
  if (!viewer?.viewerCanWrite) notFound();
  return (
    <article>
      <PageTitle
        kicker={<a href={RATES_PATH}>{reader.t('rates.title')}</a>}
        title={reader.t('form.rate.new')}
      />
      <RecordForm
        name="rate.new"
        sections={rateSections(reader)}
        initial={openedForm({ period: 'DAY' }, 0)}
        action={createExchangeRate}
        cancel={RATES_PATH}
        again
        texts={formTexts(reader)}
      />
    </article>
  );
}

/** The form of a rate that there is; 404 for whoever may not change it. */
export async function EditRatePage(id: string): Promise<ReactNode> {
  const [reader, { node }] = await Promise.all([getReader(), request(EXCHANGE_RATE_TO_EDIT, { id })]);
  if (node?.__typename !== 'ExchangeRate' || !node.viewerCanEdit) notFound();
  const sections = rateSections(reader);
  return (
    <article>
      <PageTitle
        kicker={<a href={RATES_PATH}>{reader.t('rates.title')}</a>}
        title={reader.t('form.rate.edit')}
      />
      <RecordForm
        name={`rate.${id}`}
        sections={sections}
        initial={openedForm(rateValues(node, sections, reader), node.version)}
        action={updateExchangeRate.bind(null, id)}
        cancel={RATES_PATH}
        texts={formTexts(reader)}
      />
      <DeleteRecord record={node} reader={reader} />
    </article>
  );
}
