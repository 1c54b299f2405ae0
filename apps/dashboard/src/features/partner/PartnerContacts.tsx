import { Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { PartnerContactsQuery } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { readsPersonalData } from '../../reader/reads-personal-data.ts';
import { organisationHref } from '../../record/hrefs.ts';
import { PARTNER_CONTACTS } from './partner-contacts-query.ts';

const SHOWN = 'shown';

interface PartnerContactsProps {
  readonly partnerId: string;
  readonly query: Query;
  readonly reader: Reader;
}

/** The people to speak to. They are read once somebody asks for them, as each reading of personal data is noted. */
export async function PartnerContacts({
  partnerId,
  query,
  reader: { t },
}: PartnerContactsProps): Promise<ReactNode> {
  if (!(await readsPersonalData())) return null;
  return (
    <Section id="contacts" title={t('partner.contacts')} note={t('partner.contactsNote')}>
      {query.contacts === SHOWN ? (
        await listed(partnerId, t('partner.noContacts'))
      ) : (
        <p className="text-sm print:hidden">
          <a href={`${organisationHref(partnerId)}?contacts=${SHOWN}#contacts`}>
            {t('partner.showContacts')}
          </a>
        </p>
      )}
    </Section>
  );
}

async function listed(id: string, none: string): Promise<ReactNode> {
  const { organisation } = await request(PARTNER_CONTACTS, { id });
  const contacts = organisation?.contacts ?? [];
  if (contacts.length === 0) return <p className="text-sm text-ink-muted">{none}</p>;
  return (
    <ul className="text-sm">
      {contacts.map((contact) => (
        <Contact key={contact.id} {...contact} />
      ))}
    </ul>
  );
}

type ContactProps = NonNullable<PartnerContactsQuery['organisation']>['contacts'][number];

function Contact({ name, role, phone, email }: ContactProps): ReactNode {
  return (
    <li className="border-b border-line py-2">
      <p className="font-semibold">{name}</p>
      {role !== null && <p className="text-ink-muted">{role}</p>}
      <p className="flex flex-wrap gap-x-4">
        {phone !== null && <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>}
        {email !== null && <a href={`mailto:${email}`}>{email}</a>}
      </p>
    </li>
  );
}
