import type { Pick } from './pick.ts';
import { pickCountries, pickSectors } from './pick-codes.ts';
import { pickOrganisations } from './pick-organisations.ts';
import { pickLegalDocuments, pickStatisticalRecords } from './pick-publications.ts';
import { pickUnits } from './pick-units.ts';
import { pickProjects, pickTwinnings } from './pick-works.ts';

/** What forms find records by: the name of each kind, and how it is searched. */
export const PICK_KINDS: Readonly<Record<string, Pick>> = {
  organisation: pickOrganisations(null),
  partner: pickOrganisations('PARTNER'),
  localBody: pickOrganisations('LOCAL'),
  project: pickProjects,
  twinning: pickTwinnings,
  activityRecord: pickStatisticalRecords('ACTIVITY'),
  legalDocument: pickLegalDocuments,
  sector: pickSectors,
  country: pickCountries,
  unit: pickUnits('HOME'),
  foreignUnit: pickUnits('ABROAD'),
  anyUnit: pickUnits('ANYWHERE'),
};
