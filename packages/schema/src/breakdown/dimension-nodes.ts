import type { Dimension } from './breakdown-key.ts';

type DimensionNode = NonNullable<Dimension['node']>;

export const organisationNode: DimensionNode = {
  typename: 'Organisation',
  byNodeId: true,
  load: (key, { load }) => load.one('organisation', 'id', key),
};

export const countryNode: DimensionNode = {
  typename: 'Country',
  load: (key, { load }) => load.one('country', 'code', key),
};

export const sectorNode: DimensionNode = {
  typename: 'Sector',
  load: (key, { load }) => load.one('sector', 'code', key),
};

export const unitNode: DimensionNode = {
  typename: 'AdministrativeUnit',
  load: (key, { load }) => load.one('administrative_unit', 'id', key),
};
