import type { Pick } from './pick.ts';
import { pickCountries, pickProvinceSectors, pickSectors } from './pick-codes.ts';
import { pickOrganisations } from './pick-organisations.ts';
import { pickLegalDocuments, pickSources, pickStatisticalRecords } from './pick-publications.ts';
import { pickUnits } from './pick-units.ts';
import { pickActivities, pickProjects, pickTwinnings } from './pick-works.ts';

/** What forms find records by: the name of each kind, and how it is searched. */
export const PICK_KINDS: Readonly<Record<string, Pick>> = {
  organisation: pickOrganisations(null),
  partner: pickOrganisations('PARTNER'),
  localBody: pickOrganisations('LOCAL'),
  project: pickProjects,
  activity: pickActivities,
  twinning: pickTwinnings,
  activityRecord: pickStatisticalRecords('ACTIVITY'),
  legalDocument: pickLegalDocuments,
  source: pickSources,
  sector: pickSectors,
  provinceSector: pickProvinceSectors,
  country: pickCountries,
  unit: pickUnits('HOME'),
  foreignUnit: pickUnits('ABROAD'),
  anyUnit: pickUnits('ANYWHERE'),
};
