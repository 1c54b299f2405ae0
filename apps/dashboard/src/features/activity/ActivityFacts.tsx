import { type Description, DescriptionList } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { ActivityFactsFragment } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { placeFacts, timeFacts, whoFacts } from './activity-facts.tsx';
import { tieFacts } from './tie-facts.tsx';

graphql(`
  fragment ActivityFacts on Activity {
    setting
    startDate
    endDate
    days
    placeName
    counterpartPeople
    localPeople
    people
    unit {
      unitId
      name
      nameEn
      type
      typeEn
    }
    lead {
      ...OrganisationLink
    }
    counterpart {
      ...OrganisationLink
    }
    counterpartCountry {
      code
      name
      nameEn
    }
    participants {
      ...OrganisationLink
    }
    project {
      ...ProjectLink
    }
    twinning {
      id
      title
      titleEn
      provenance
    }
    statisticalRecord {
      id
      title
      titleEn
    }
  }
`);

interface ActivityFactsProps {
  readonly activity: ActivityFactsFragment;
  readonly reader: Reader;
}

/** When, where, who on each side, and what it belongs to. */
export function ActivityFacts({ activity, reader }: ActivityFactsProps): ReactNode {
  const items: readonly Description[] = [
    ...timeFacts(activity, reader),
    ...placeFacts(activity, reader),
    ...whoFacts(activity, reader),
    ...tieFacts(activity, reader),
  ];
  return <DescriptionList items={items} />;
}
