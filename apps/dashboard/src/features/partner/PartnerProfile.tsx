import { DescriptionList } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { PartnerProfileFragment } from '../../api/generated/graphql.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { NotStated } from '../../record/NotStated.tsx';
import { OrganisationLink } from '../../record/OrganisationLink.tsx';
import { unitName } from '../../record/unit-name.ts';

graphql(`
  fragment PartnerProfile on Organisation {
    kind
    name
    nameEn
    shortName
    website
    activeSince
    country {
      name
      nameEn
    }
    unit {
      name
      nameEn
      type
      typeEn
    }
    parent {
      ...OrganisationLink
    }
    aliases {
      name
      language
    }
    identifiers {
      scheme
      value
    }
    places {
      unitId
      name
      nameEn
      type
      typeEn
    }
  }
`);

interface PartnerProfileProps {
  readonly organisation: PartnerProfileFragment;
  readonly reader: Reader;
}

export function PartnerProfile({ organisation, reader }: PartnerProfileProps): ReactNode {
  const { t, language } = reader;
  const { country, unit, parent, aliases, identifiers, places } = organisation;
  const otherName = language === 'vi' ? organisation.nameEn : organisation.name;
  return (
    <DescriptionList
      items={[
        { term: t('partner.kind'), value: t(`codes.organisationKind.${organisation.kind}`) },
        { term: t('partner.otherName'), value: otherName },
        { term: t('partner.shortName'), value: organisation.shortName },
        {
          term: t('partner.aliases'),
          value: aliases.length === 0 ? null : aliases.map(({ name }) => name).join('; '),
        },
        {
          term: t('partner.country'),
          value: country === null ? <NotStated reader={reader} /> : nameIn(language, country),
        },
        { term: t('partner.unit'), value: unit === null ? null : unitName(language, unit) },
        {
          term: t('partner.parent'),
          value:
            parent === null ? null : <OrganisationLink organisation={parent} reader={reader} mark={false} />,
        },
        { term: t('partner.activeSince'), value: organisation.activeSince },
        {
          term: t('partner.places'),
          value: places.length === 0 ? null : places.map((place) => unitName(language, place)).join('; '),
        },
        {
          term: t('partner.identifiers'),
          value:
            identifiers.length === 0
              ? null
              : identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join('; '),
        },
        {
          term: t('partner.website'),
          value:
            organisation.website === null ? null : (
              <a href={organisation.website} rel="noreferrer">
                {organisation.website}
              </a>
            ),
        },
      ]}
    />
  );
}
