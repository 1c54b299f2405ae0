import { PageTitle } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { formTexts } from '../../form/form-texts.ts';
import { openedForm } from '../../form/opened-form.ts';
import { RecordForm } from '../../form/RecordForm.tsx';
import type { Query } from '../../list/address.ts';
import { nameIn } from '../../reader/name-in.ts';
import { getReader } from '../../reader/reader.ts';
import { readsPersonalData } from '../../reader/reads-personal-data.ts';
import { getViewer } from '../../reader/viewer.ts';
import { organisationHref } from '../../record/hrefs.ts';
import { loadOrganisation } from './load-organisation.ts';
import { organisationSections } from './organisation-sections.ts';
import { organisationValues } from './organisation-values.ts';
import { createOrganisation, updateOrganisation } from './save-organisation.ts';

/** The form of a new organisation, on the side that the address names; 404 for whoever writes none. */
export async function NewOrganisationPage({ side }: Query): Promise<ReactNode> {
  const [reader, viewer, withContacts] = await Promise.all([getReader(), getViewer(), readsPersonalData()]);
  if (!viewer?.viewerCanWrite) notFound();
  const isLocal = side === 'LOCAL';
  const list = isLocal ? '/partners?side=LOCAL' : '/partners';
  return (
    <article>
      <PageTitle
        kicker={<a href={list}>{reader.t('partners.title')}</a>}
        title={reader.t('form.organisation.new')}
      />
      <RecordForm
        name="organisation.new"
        sections={organisationSections(reader, withContacts)}
        initial={openedForm({ side: isLocal ? 'LOCAL' : 'PARTNER' }, 0)}
        action={createOrganisation}
        cancel={list}
        texts={formTexts(reader)}
      />
    </article>
  );
}

/** The form of an organisation that there is; 404 for whoever may not change it. */
export async function EditOrganisationPage(id: string): Promise<ReactNode> {
  const [reader, organisation, withContacts] = await Promise.all([
    getReader(),
    loadOrganisation(id),
    readsPersonalData(),
  ]);
  if (!organisation?.viewerCanEdit) notFound();
  const sections = organisationSections(reader, withContacts);
  const page = organisationHref(organisation.id);
  return (
    <article>
      <PageTitle
        kicker={<a href={page}>{nameIn(reader.language, organisation)}</a>}
        title={reader.t('form.organisation.edit')}
      />
      <RecordForm
        name={`organisation.${organisation.id}`}
        sections={sections}
        initial={openedForm(organisationValues(organisation, sections, reader), organisation.version)}
        action={updateOrganisation.bind(null, organisation.id)}
        cancel={page}
        texts={formTexts(reader)}
      />
    </article>
  );
}
