import type { Reader } from '../../reader/reader.ts';

const KINDS = [
  'BENEFACTORS',
  'BORDER_POST',
  'COMPANY',
  'EMBASSY',
  'FOREIGN_LOCAL_AUTHORITY',
  'FOREIGN_NGO',
  'FRIENDSHIP_ASSOCIATION',
  'FRIENDSHIP_UNION',
  'FUND',
  'GOVERNMENT_AGENCY',
  'HOSPITAL',
  'INTERNATIONAL_ORGANISATION',
  'LOCAL_AUTHORITY',
  'MASS_ORGANISATION',
  'PARTY_BODY',
  'SCHOOL',
  'SOCIAL_CENTRE',
] as const;

/** The kinds of organisation, to choose from. */
export function kindOptions({ t }: Reader) {
  return KINDS.map((value) => ({ value, label: t(`codes.organisationKind.${value}`) }));
}
