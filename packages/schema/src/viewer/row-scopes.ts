import { fromContext, type Predicate } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import type { Context } from '../context.ts';
import type { ViewerRole } from './viewer.ts';

/** The rows of a table that a viewer may read; null for all. */
type RowScope = (alias: string, role: ViewerRole) => Predicate | null;

/** Which rows a partner and a visitor may read, as conditions on an alias; nobody else is held to any. */
interface Outsiders {
  readonly partner: (alias: string) => Predicate;
  readonly visitor: (alias: string) => Predicate;
}

const none = () => sql<SqlBool>`false`;
const organisationOfViewer = () =>
  fromContext(({ viewer }: Context) => (viewer.role === 'PARTNER' ? viewer.organisationId : null));

function scopeOf({ partner, visitor }: Outsiders): RowScope {
  return (alias, role) => (role === 'PARTNER' ? partner(alias) : role === 'VISITOR' ? visitor(alias) : null);
}

const published = (alias: string) => sql<SqlBool>`${sql.ref(`${alias}.provenance`)} = 'PUBLISHED'`;

/** The organisation of the viewer, and whatever was merged into it or it was merged into. */
const viewerOrganisations = () => sql`
  select viewer.id from organisation as own
  join organisation as viewer on coalesce(own.merged_into_id, own.id) in (viewer.id, viewer.merged_into_id)
  where own.id = ${organisationOfViewer()}::uuid`;

/** Of a shared project: the column holds the project's id. */
const shared = (column: string) => (alias: string) =>
  sql<SqlBool>`${sql.ref(`${alias}.${column}`)} in (
  select shared.project_id from project_share as shared where shared.organisation_id in (${viewerOrganisations()})
)`;
const ofOwnOrganisation = (column: string) => (alias: string) =>
  sql<SqlBool>`${sql.ref(`${alias}.${column}`)} in (${viewerOrganisations()})`;

const sharedAttachment = (
  alias: string,
) => sql<SqlBool>`(${shared('project_id')(alias)} or ${sql.ref(`${alias}.activity_id`)} in (
  select held.id from activity as held where ${shared('project_id')('held')}
) or ${sql.ref(`${alias}.organisation_registration_id`)} in (
  select paper.id from organisation_registration as paper where ${ofOwnOrganisation('organisation_id')('paper')}
) or ${sql.ref(`${alias}.progress_update_id`)} in (
  select report.id from progress_update as report where ${ownOfShared('report')}
))`;

const withoutOpenReports = (alias: string) =>
  sql<SqlBool>`(${sql.ref(`${alias}.progress_update_id`)} is null or ${sql.ref(`${alias}.progress_update_id`)} in (
  select report.id from progress_update as report where report.state = 'ACCEPTED'
))`;

/** Sources of records that a partner reads. */
const ofReadableRecords = (alias: string) => sql<SqlBool>`${sql.ref(`${alias}.id`)} in (
  select held.source_id from project as held where ${shared('id')('held')}
  union all select held.source_id from transaction as held where ${shared('project_id')('held')}
  union all select held.source_id from activity as held where ${shared('project_id')('held')}
  union all select held.source_id from project_document as held where ${shared('project_id')('held')}
  union all select held.source_id from organisation as held where held.id in (select shared_organisations())
)`;

const ofPublished = (column: string, table: string) => (alias: string) =>
  sql<SqlBool>`${sql.ref(`${alias}.${column}`)} in (select id from ${sql.table(table)} where provenance = 'PUBLISHED')`;

const personOfViewer = () => fromContext(({ viewer }: Context) => viewer.personId);
/** What the viewer's organisation wrote of a project that is shared with it. */
const ownOfShared = (alias: string) =>
  sql<SqlBool>`${ofOwnOrganisation('organisation_id')(alias)} and ${shared('project_id')(alias)}`;

/**
 * The second wall: the same rights as the database's policies, in the statements themselves. The policies hold without
 * it, and it without them; a fault in one shows nothing.
 */
export const rowScopes = {
  record: scopeOf({ partner: none, visitor: published }),
  officeOnly: scopeOf({ partner: none, visitor: none }),
  managersOnly: (_alias, role) => (role === 'MANAGER' || role === 'ADMIN' ? null : none()),
  project: scopeOf({ partner: shared('id'), visitor: published }),
  ofProject: scopeOf({ partner: shared('project_id'), visitor: ofPublished('project_id', 'project') }),
  projectRecord: scopeOf({ partner: shared('project_id'), visitor: published }),
  organisation: scopeOf({
    // An array is made once for the statement; what is selected from the function would be for each row that is looked up.
    partner: (alias) => sql<SqlBool>`${sql.ref(`${alias}.id`)} = any(array(select shared_organisations()))`,
    visitor: published,
  }),
  source: scopeOf({ partner: ofReadableRecords, visitor: published }),
  ofOrganisation: scopeOf({
    partner: ofOwnOrganisation('organisation_id'),
    visitor: ofPublished('organisation_id', 'organisation'),
  }),
  /** Personal data, which analysts may not read either. */
  contact: (alias, role) => {
    if (role === 'PARTNER') return ofOwnOrganisation('organisation_id')(alias);
    return role === 'MANAGER' || role === 'ADMIN' ? null : none();
  },
  /** The trail: of personal data, which analysts may not read, it tells them nothing either. */
  auditEvent: (alias, role) => {
    if (role === 'ANALYST') return sql<SqlBool>`not ${sql.ref(`${alias}.personal`)}`;
    return role === 'MANAGER' || role === 'ADMIN' ? null : none();
  },
  proposal: (alias, role) => {
    if (role === 'PARTNER') return ownOfShared(alias);
    return role === 'MANAGER' || role === 'ADMIN' ? null : none();
  },
  ofProposal: (alias, role) => {
    if (role === 'PARTNER') {
      return sql<SqlBool>`${sql.ref(`${alias}.proposal_id`)} in (
        select proposed.id from proposal as proposed where ${ownOfShared('proposed')}
      )`;
    }
    return role === 'MANAGER' || role === 'ADMIN' ? null : none();
  },
  progressUpdate: (alias, role) => {
    if (role === 'PARTNER') return ownOfShared(alias);
    if (role === 'ANALYST') return sql<SqlBool>`${sql.ref(`${alias}.state`)} = 'ACCEPTED'`;
    return role === 'VISITOR' ? none() : null;
  },
  /** What one person is told, whatever the role. */
  notification: (alias) => sql<SqlBool>`${sql.ref(`${alias}.person_id`)} = ${personOfViewer()}::uuid`,
  /** Of shared projects, their activities, the organisation's own papers and reports; to analysts all but open reports'. */
  attachment: (alias, role) => {
    if (role === 'ANALYST') return withoutOpenReports(alias);
    if (role === 'PARTNER') return sharedAttachment(alias);
    return role === 'VISITOR' ? none() : null;
  },
  registration: scopeOf({ partner: ofOwnOrganisation('organisation_id'), visitor: none }),
} satisfies Readonly<Record<string, RowScope>>;
