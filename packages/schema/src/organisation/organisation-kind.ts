import { enumeration } from '../enumeration.ts';
import type { Row } from '../models/row.ts';

export const OrganisationKind = enumeration<Row<'organisation'>['kind']>(
  'OrganisationKind',
  'What kind of organisation it is.',
  {
    FOREIGN_NGO: 'Foreign non-governmental organisation.',
    EMBASSY: 'Embassy or consulate.',
    INTERNATIONAL_ORGANISATION: 'International or intergovernmental organisation.',
    FOREIGN_LOCAL_AUTHORITY: 'Province, prefecture, county or other authority of a foreign country.',
    FRIENDSHIP_ASSOCIATION: 'Friendship association with one country.',
    FUND: 'Foundation or fund.',
    COMPANY: 'Company.',
    BENEFACTORS: 'Group of benefactors.',
    GOVERNMENT_AGENCY: 'Agency of the State: ministry, department, public-service unit.',
    PARTY_BODY: 'Body of the Party.',
    LOCAL_AUTHORITY: 'People’s Committee or People’s Council.',
    MASS_ORGANISATION: 'Fatherland Front or socio-political organisation.',
    FRIENDSHIP_UNION: 'Union of Friendship Organisations.',
    SCHOOL: 'School or other place of education.',
    HOSPITAL: 'Hospital or health centre.',
    SOCIAL_CENTRE: 'Centre of social protection.',
    BORDER_POST: 'Border post or border station.',
  },
);

export const OrganisationSide = enumeration<Row<'organisation'>['side']>(
  'OrganisationSide',
  'On which side of the relation an organisation stands.',
  {
    PARTNER: 'Outside the province’s system.',
    LOCAL: 'Within the province’s system.',
  },
);
