import { type Kysely, sql } from 'kysely';
import { auditFor } from '../0025_attachment.ts';

const ids = ['project', 'activity', 'organisation_registration', 'legal_document', 'plan_task'].map(
  (record) => `${record}_id`,
);
const own = `
  progress_update_id in (
    select id from progress_update
    where organisation_id in (select viewer_organisations()) and project_id in (select shared_projects())
  )
`;

/**
 * Photographs and papers of what a partner reports. The partner attaches them until the report is decided on; analysts read
 * them where they read the report.
 */
export async function letReportsHaveFiles(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table attachment
      add column progress_update_id uuid references progress_update on delete cascade,
      drop constraint attachment_of_one,
      add constraint attachment_of_one
        check (num_nonnulls(${sql.join([...ids, 'progress_update_id'].map((id) => sql.ref(id)))}) = 1)
  `.execute(db);
  await sql`
    create index on attachment (progress_update_id, uploaded_at, id) where progress_update_id is not null
  `.execute(db);
  await auditFor(db, 'progress_update', true);
  await sql`
    alter policy analyst on attachment using (
      progress_update_id is null or progress_update_id in (select id from progress_update where state = 'ACCEPTED')
    )
  `.execute(db);
  await sql`create policy partner_report on attachment for select to nhipcau_partner using (${sql.raw(own)})`.execute(
    db,
  );
  await sql`grant insert on attachment to nhipcau_partner`.execute(db);
  await sql`
    create policy partner_attaches on attachment for insert to nhipcau_partner with check (
      ${sql.raw(own)} and progress_update_id in (
        select id from progress_update where state in ('DRAFT', 'SUBMITTED', 'RETURNED')
      )
    )
  `.execute(db);
}
