import { EmptyState, PageTitle, Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { nameIn } from '../../reader/name-in.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import type { Field } from '../account/ActionField.tsx';
import { ActionForm } from '../account/ActionForm.tsx';
import { loadFromAuth } from '../account/account.ts';
import { formTexts, ROLES } from '../account/form-texts.ts';
import { invite } from './actions.ts';
import { loadPartners, type PartnerChoice } from './load-partners.ts';
import { PeopleTable } from './PeopleTable.tsx';
import type { Person } from './person.ts';

export async function PeoplePage(): Promise<ReactNode> {
  const [reader, viewer] = await Promise.all([getReader(), getViewer()]);
  const { t } = reader;
  if (viewer?.viewerCanAdminister !== true) {
    return (
      <div className="py-16">
        <EmptyState title={t('account.people.forbidden')}>
          <a href="/">{t('frame.notFound.back')}</a>
        </EmptyState>
      </div>
    );
  }
  const [{ people }, partners] = await Promise.all([
    loadFromAuth<{ readonly people: readonly Person[] }>('/people'),
    loadPartners(),
  ]);
  return (
    <>
      <PageTitle title={t('account.people.title')}>
        <p>{t('account.people.intro')}</p>
      </PageTitle>
      <div className="flex flex-col gap-10 pb-16">
        <Section id="list" title={t('account.people.list')}>
          <PeopleTable people={people} partners={partners} reader={reader} />
        </Section>
        <Section id="invite" title={t('account.people.invite')}>
          <ActionForm
            {...formTexts(t)}
            action={invite}
            submit={t('account.people.inviteSubmit')}
            fields={[
              { name: 'name', type: 'text', label: t('account.people.name'), autoComplete: 'off' },
              { name: 'email', type: 'email', label: t('account.people.email'), autoComplete: 'off' },
              ...roleFields(partners, reader, 'MANAGER', null),
            ]}
          />
        </Section>
      </div>
    </>
  );
}

/** The role, and the partner organisation of whoever is a partner. */
export function roleFields(
  partners: readonly PartnerChoice[],
  { t, language }: Reader,
  role: Person['role'],
  organisationId: string | null,
): readonly Field[] {
  return [
    {
      name: 'role',
      type: 'select',
      label: t('account.people.role'),
      value: role,
      options: ROLES.map((value) => ({ value, label: t(`account.role.${value}`) })),
    },
    {
      name: 'organisation',
      type: 'select',
      label: t('account.people.organisation'),
      hint: t('account.people.organisationHint'),
      value: organisationId ?? '',
      required: false,
      options: [
        { value: '', label: t('account.people.noOrganisation') },
        ...partners.map((partner) => ({ value: partner.id, label: nameIn(language, partner) })),
      ],
    },
  ];
}
