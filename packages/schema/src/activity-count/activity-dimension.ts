import { keyValue } from '../breakdown/breakdown-key.ts';
import { countryNode, type Dimension, organisationNode, unitNode } from '../breakdown/dimension.ts';
import { builder } from '../builder.ts';

export type ActivityDimensionName =
  | 'KIND'
  | 'DIRECTION'
  | 'SETTING'
  | 'COUNTERPART_COUNTRY'
  | 'PARTNER_KIND'
  | 'COUNTERPART'
  | 'COUNTERPART_UNIT'
  | 'LEAD'
  | 'UNIT'
  | 'YEAR'
  | 'MONTH'
  | 'DATE'
  | 'PROVENANCE';

export const activityDimensions: Readonly<Record<ActivityDimensionName, Dimension>> = {
  KIND: { column: 'kind', description: 'What kind of event.' },
  DIRECTION: { column: 'direction', description: 'Which way people travel.' },
  SETTING: { column: 'setting', description: 'On which side it is held.' },
  COUNTERPART_COUNTRY: {
    column: 'counterpart_country',
    node: countryNode,
    description: 'The country of the counterpart.',
  },
  PARTNER_KIND: { column: 'partner_kind', description: 'The kind of the counterpart.' },
  COUNTERPART: { column: 'counterpart_id', node: organisationNode, description: 'The counterpart.' },
  COUNTERPART_UNIT: {
    column: 'counterpart_unit_id',
    node: unitNode,
    description:
      'The unit on the other side: of the twinning, else that in which the counterpart has its seat.',
  },
  LEAD: { column: 'lead_id', node: organisationNode, description: 'The local body in charge.' },
  UNIT: { column: 'unit_id', node: unitNode, description: 'The unit in which it is held.' },
  YEAR: { column: 'year', description: 'The year of the first day.' },
  MONTH: { column: 'month', description: 'The month of the first day, such as `2019-05`.' },
  DATE: { column: 'start_date', description: 'The first day.' },
  PROVENANCE: { column: 'provenance', description: 'Where the facts come from.' },
};

export const ActivityDimension = builder.enumType('ActivityDimension', {
  description: 'What activities can be grouped by.',
  extensions: { structural: true },
  values: activityDimensions,
});

export const ActivityKey = keyValue('ActivityKey', ActivityDimension, activityDimensions);
