/**
 * Which rows of a table each kind of viewer may read, as conditions; null where it may read none. Managers and admins read
 * all; analysts too, but where `analyst` says otherwise. `written` tells whether managers may change it.
 */
export interface TableRights {
  readonly written: boolean;
  readonly analyst?: null;
  readonly partner: string | null;
  readonly visitor: string | null;
}

const published = `provenance = 'PUBLISHED'`;
const ofShared = (column: string) => `${column} in (select shared_projects())`;
/** Rows that hang from another row are read where that row is: its table's own policies decide. */
const reachedBy = (column: string, table: string) => `${column} in (select id from ${table})`;
const ownOrganisation = 'organisation_id in (select viewer_organisations())';

const everybody: TableRights = { written: false, partner: 'true', visitor: 'true' };
const nobodyOutside: TableRights = { written: true, partner: null, visitor: null };
const ownersAlone: TableRights = { written: false, analyst: null, partner: null, visitor: null };
const recordOf = (column: string, table: string): TableRights => ({
  written: true,
  partner: null,
  visitor: reachedBy(column, table),
});
const partOfProject: TableRights = {
  written: true,
  partner: ofShared('project_id'),
  visitor: reachedBy('project_id', 'project'),
};
const partOfOrganisation: TableRights = {
  written: true,
  partner: ownOrganisation,
  visitor: reachedBy('organisation_id', 'organisation'),
};

/** The tables that there are when row-level security begins. Later ones bring their own rights. */
export const tableRights: Readonly<Record<string, TableRights>> = {
  country: everybody,
  currency: everybody,
  administrative_unit: everybody,
  administrative_unit_successor: everybody,
  boundary: everybody,
  sector: everybody,
  sector_priority: { ...everybody, written: true },
  source: {
    written: true,
    partner: ['project', 'transaction', 'activity', 'project_document', 'organisation']
      .map((table) => `id in (select source_id from ${table})`)
      .join(' or '),
    visitor: published,
  },
  organisation: { written: true, partner: 'id in (select shared_organisations())', visitor: published },
  organisation_alias: partOfOrganisation,
  organisation_identifier: partOfOrganisation,
  organisation_place: partOfOrganisation,
  organisation_registration: { ...partOfOrganisation, visitor: null },
  project: { written: true, partner: ofShared('id'), visitor: published },
  project_participant: partOfProject,
  project_sector: partOfProject,
  project_place: partOfProject,
  project_document: { ...partOfProject, visitor: `${reachedBy('project_id', 'project')} and ${published}` },
  project_share: {
    written: true,
    partner: 'organisation_id in (select viewer_organisations())',
    visitor: null,
  },
  project_coverage: { ...nobodyOutside, written: false },
  project_touched: ownersAlone,
  overlap_verdict: nobodyOutside,
  transaction: { written: true, partner: ofShared('project_id'), visitor: published },
  activity: { written: true, partner: ofShared('project_id'), visitor: published },
  activity_participant: {
    written: true,
    partner: reachedBy('activity_id', 'activity'),
    visitor: reachedBy('activity_id', 'activity'),
  },
  twinning: { written: true, partner: null, visitor: published },
  statistical_record: { written: true, partner: null, visitor: published },
  statistical_record_place: recordOf('statistical_record_id', 'statistical_record'),
  statistical_record_sector: recordOf('statistical_record_id', 'statistical_record'),
  legal_document: { written: true, partner: null, visitor: published },
  legal_document_carries_out: {
    written: true,
    partner: null,
    visitor: `${reachedBy('legal_document_id', 'legal_document')} and ${reachedBy('carried_out_id', 'legal_document')}`,
  },
  plan: nobodyOutside,
  plan_task: nobodyOutside,
  plan_task_activity: nobodyOutside,
  plan_task_coordinator: nobodyOutside,
  plan_task_project: nobodyOutside,
  funding_summary: { written: false, partner: null, visitor: published },
  funding_share: ownersAlone,
  funding_lane: ownersAlone,
  funding_touched: ownersAlone,
  seed_set: ownersAlone,
  person: ownersAlone,
};
