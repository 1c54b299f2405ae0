import { keyValue } from '../breakdown/breakdown-key.ts';
import { countryNode, type Dimension, unitNode } from '../breakdown/dimension.ts';
import { builder } from '../builder.ts';

export type OrganisationDimensionName = 'KIND' | 'COUNTRY' | 'SEAT' | 'COMMUNE';

export const organisationDimensions: Readonly<Record<OrganisationDimensionName, Dimension>> = {
  KIND: { column: 'kind', description: 'What kind of organisation.' },
  COUNTRY: { column: 'country_code', node: countryNode, description: 'Its country.' },
  SEAT: { column: 'unit_id', node: unitNode, description: 'The unit in which it has its seat.' },
  COMMUNE: {
    column: 'commune_id',
    node: unitNode,
    description:
      'The communes in force of the projects in which it takes part; former units are carried over by the crosswalk.',
  },
};

export const OrganisationDimension = builder.enumType('OrganisationDimension', {
  description: 'What organisations can be grouped by.',
  extensions: { structural: true },
  values: organisationDimensions,
});

export const OrganisationKey = keyValue('OrganisationKey', OrganisationDimension, organisationDimensions);
