import { builder } from './builder.ts';

const enumeration = <const Values extends readonly string[]>(name: string, values: Values) =>
  builder.enumType(name, { values });

export const ProjectType = enumeration('ProjectType', ['PROGRAMME', 'PROJECT', 'NON_PROJECT_GRANT']);
export const ProjectStatus = enumeration('ProjectStatus', [
  'PIPELINE',
  'IMPLEMENTATION',
  'FINALISATION',
  'CLOSED',
  'CANCELLED',
  'SUSPENDED',
]);
export const ParticipantRole = enumeration('ParticipantRole', [
  'FUNDING',
  'CHANNEL',
  'IMPLEMENTING',
  'BENEFICIARY',
]);
export const Provenance = enumeration('Provenance', ['PUBLISHED', 'ENTERED', 'IMPORTED', 'DEMO']);
export const OrganisationSide = enumeration('OrganisationSide', ['PARTNER', 'LOCAL']);
export const TransactionKind = enumeration('TransactionKind', ['COMMITMENT', 'DISBURSEMENT', 'EXPENDITURE']);
export const TransactionNature = enumeration('TransactionNature', ['CASH', 'IN_KIND']);
export const AdministrativeLevel = enumeration('AdministrativeLevel', [
  'COMMUNE',
  'DISTRICT',
  'PREFECTURE',
  'PROVINCE',
]);
export const OrderDirection = enumeration('OrderDirection', ['ASC', 'DESC']);
export const FundingDimension = enumeration('FundingDimension', ['SECTOR', 'YEAR']);
export const FundingMeasure = enumeration('FundingMeasure', ['COMMITTED', 'DISBURSED', 'EXPENDED']);
