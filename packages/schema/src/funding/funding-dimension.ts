import { keyValue } from '../breakdown/breakdown-key.ts';
import {
  countryNode,
  type Dimension,
  organisationNode,
  sectorNode,
  unitNode,
} from '../breakdown/dimension.ts';
import { builder } from '../builder.ts';

export type FundingDimensionName =
  | 'SECTOR'
  | 'YEAR'
  | 'PLACE'
  | 'COMMUNE'
  | 'FUNDER'
  | 'FUNDER_KIND'
  | 'FUNDER_COUNTRY'
  | 'CHANNEL'
  | 'PROVENANCE';

export const fundingDimensions: Readonly<Record<FundingDimensionName, Dimension>> = {
  SECTOR: { column: 'sector_code', node: sectorNode, description: 'The province’s own sectors.' },
  YEAR: { column: 'year', description: 'The year of the value date.' },
  PLACE: { column: 'unit_id', node: unitNode, description: 'The unit that the project was entered with.' },
  COMMUNE: {
    column: 'commune_id',
    node: unitNode,
    description: 'The commune in force; former units are carried over by the crosswalk, split by area.',
  },
  FUNDER: { column: 'funder_id', node: organisationNode, description: 'Who gives.' },
  FUNDER_KIND: { column: 'funder_kind', description: 'The kind of who gives.' },
  FUNDER_COUNTRY: { column: 'funder_country', node: countryNode, description: 'The country of who gives.' },
  CHANNEL: { column: 'channel_id', node: organisationNode, description: 'Who passes it on.' },
  PROVENANCE: { column: 'provenance', description: 'Where the facts come from.' },
};

export const FundingDimension = builder.enumType('FundingDimension', {
  description: 'What money can be grouped by.',
  extensions: { structural: true },
  values: fundingDimensions,
});

export const FundingKey = keyValue('FundingKey', FundingDimension, fundingDimensions);
