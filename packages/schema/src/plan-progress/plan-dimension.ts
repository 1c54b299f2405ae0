import { keyValue } from '../breakdown/breakdown-key.ts';
import { type Dimension, organisationNode, sectorNode } from '../breakdown/dimension.ts';
import { builder } from '../builder.ts';

export type PlanDimensionName = 'LEAD' | 'YEAR' | 'KIND' | 'SECTOR' | 'PROVENANCE';

export const planDimensions: Readonly<Record<PlanDimensionName, Dimension>> = {
  LEAD: { column: 'lead_id', node: organisationNode, description: 'The local body in charge.' },
  YEAR: { column: 'year', description: 'The year that the plan is for.' },
  KIND: { column: 'kind', description: 'The kind of activities that the task plans.' },
  SECTOR: { column: 'sector_code', node: sectorNode, description: 'The province’s sector of the task.' },
  PROVENANCE: { column: 'provenance', description: 'Where the facts come from.' },
};

export const PlanDimension = builder.enumType('PlanDimension', {
  description: 'What tasks can be grouped by.',
  extensions: { structural: true },
  values: planDimensions,
});

export const PlanKey = keyValue('PlanKey', PlanDimension, planDimensions);
