import { column } from '@nhipcau/pothos-kysely';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { enumeration } from '../enumeration.ts';

export const PaperState = enumeration(
  'PaperState',
  'How the papers of a project’s partners stand today. A partner stands as its best paper does, a project as the partner that needs attention first.',
  {
    EXPIRED: 'All papers of one of its partners have expired.',
    EXPIRING: 'The last paper of one of its partners to hold expires within 90 days.',
    VALID: 'All its partners that have papers have one that holds for longer than 90 days.',
    NONE: 'No paper of any of its partners is recorded; not every kind of partner needs one.',
  },
);

const today = sql`(now() at time zone 'Asia/Ho_Chi_Minh')::date`;

/** Organisations with papers, each with the day to which the best of them holds. */
const holders: RawBuilder<unknown> = sql`
  select paper.organisation_id, max(coalesce(paper.expires_on, 'infinity'::date)) as holds_to
  from organisation_registration as paper group by paper.organisation_id`;

/** Whether one of a project's partners has papers of which the best holds so long. */
function somePartner(project: RawBuilder<unknown>, holdsTo: RawBuilder<SqlBool>): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (
    select from project_participant as part
    join organisation as partner on partner.id = part.organisation_id and partner.side = 'PARTNER'
    join (${holders}) as holder on holder.organisation_id = part.organisation_id
    where part.project_id = ${project} and ${isPartnerRole('part')} and ${holdsTo}
  )`;
}

/** Whether a participant is in one of the roles of a partner: gives, passes on, or carries out. */
export function isPartnerRole(participant: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`${column(participant, 'role')} in ('FUNDING', 'CHANNEL', 'IMPLEMENTING')`;
}

/** How the papers of a project's partners stand. Each condition is one that PostgreSQL can answer for all projects at once. */
export function paperStateOf(project: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`case
    when ${somePartner(project, sql<SqlBool>`holder.holds_to < ${today}`)} then 'EXPIRED'
    when ${somePartner(project, sql<SqlBool>`holder.holds_to <= ${today} + 90`)} then 'EXPIRING'
    when ${somePartner(project, sql<SqlBool>`true`)} then 'VALID'
    else 'NONE'
  end`;
}
