import type { ReactNode } from 'react';
import type { PartnerRowFragment } from '../../api/generated/graphql.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { OrganisationLink } from '../../record/OrganisationLink.tsx';

interface PartnerNameProps {
  readonly partner: PartnerRowFragment;
  /** Whether what it is stands beneath at every width; else on narrow screens alone, which have no columns for it. */
  readonly full: boolean;
  readonly reader: Reader;
}

/** The name with what it is: kind, country, since when. */
export function PartnerName({ partner, full, reader }: PartnerNameProps): ReactNode {
  const { t, language } = reader;
  const { kind, country, activeSince } = partner;
  const said = [
    t(`codes.organisationKind.${kind}`),
    country === null ? null : nameIn(language, country),
    activeSince === null ? null : t('partners.since', { from: `${activeSince}` }),
  ];
  return (
    <>
      <OrganisationLink organisation={partner} reader={reader} />
      <span className={`block text-xs text-ink-muted ${full ? '' : 'md:hidden'}`}>
        {said.filter((part) => part !== null).join(' · ')}
      </span>
    </>
  );
}
