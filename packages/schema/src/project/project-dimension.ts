import { keyValue } from '../breakdown/breakdown-key.ts';
import {
  countryNode,
  type Dimension,
  organisationNode,
  sectorNode,
  unitNode,
} from '../breakdown/dimension.ts';
import { builder } from '../builder.ts';

export type ProjectDimensionName =
  | 'SECTOR'
  | 'STATUS'
  | 'TYPE'
  | 'COMMUNE'
  | 'DISTRICT'
  | 'PARTNER'
  | 'COUNTRY'
  | 'YEAR'
  | 'AMOUNT'
  | 'PROVENANCE'
  | 'APPROVAL'
  | 'PAPERS';

/** What projects are counted by; `column` is that of the counted pairs. */
export const projectDimensions: Readonly<Record<ProjectDimensionName, Dimension>> = {
  SECTOR: { column: 'key', node: sectorNode, description: 'The province’s sectors; it may have several.' },
  STATUS: { column: 'key', description: 'Where it stands.' },
  TYPE: { column: 'key', description: 'What form the aid takes.' },
  COMMUNE: {
    column: 'key',
    node: unitNode,
    description: 'The communes in force where it is; former units are carried over by the crosswalk.',
  },
  DISTRICT: {
    column: 'key',
    node: unitNode,
    description: 'The former districts that it was entered with, or in which the former communes lie.',
  },
  PARTNER: {
    column: 'key',
    node: organisationNode,
    description: 'The partners that fund it, pass on, or carry it out.',
  },
  COUNTRY: { column: 'key', node: countryNode, description: 'The countries of these partners.' },
  YEAR: {
    column: 'key',
    description:
      'The years in which it runs, to the last that any project of the answer names; not stated without a start.',
  },
  AMOUNT: { column: 'key', description: 'What is committed to it, in the bands of `AmountBand`.' },
  PROVENANCE: { column: 'key', description: 'Where its facts come from.' },
  APPROVAL: {
    column: 'key',
    description: '`STATED` where the decision that approved it is stated, by number or by day.',
  },
  PAPERS: { column: 'key', description: 'How the papers of its partners stand, as `PaperState`.' },
};

export const ProjectDimension = builder.enumType('ProjectDimension', {
  description: 'What projects can be counted by.',
  extensions: { structural: true },
  values: projectDimensions,
});

export const ProjectKey = keyValue('ProjectKey', ProjectDimension, projectDimensions);
