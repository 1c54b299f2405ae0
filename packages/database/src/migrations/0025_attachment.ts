import { type Kysely, sql } from 'kysely';
import { grantTable } from './0022_rights/grant.ts';
import { audited } from './0024_change/audit.ts';

/** What files are attached to. A file belongs to one record, goes with it, and comes back with it. */
const records = ['project', 'activity', 'organisation_registration', 'legal_document', 'plan_task'] as const;

const partner = `
  project_id in (select shared_projects())
  or activity_id in (select id from activity where project_id in (select shared_projects()))
  or organisation_registration_id in (
    select id from organisation_registration where organisation_id in (select viewer_organisations())
  )
`;

/** Files of records: what they are called and are of. Their bytes are kept elsewhere, by their content. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const owners = records.map(
    (record) => sql`${sql.ref(`${record}_id`)} uuid references ${sql.table(record)} on delete cascade`,
  );
  const ids = records.map((record) => sql.ref(`${record}_id`));
  await sql`
    create table attachment (
      id uuid primary key default gen_random_uuid(),
      ${sql.join(owners)},
      name text not null check (name <> '' and name not like '%/%'),
      slug text not null check (slug ~ '^[a-z0-9-]+[.][a-z]+$'),
      media_type text not null,
      size_bytes integer not null check (size_bytes > 0),
      content text not null check (content ~ '^[0-9a-f]{64}$'),
      thumbnail text check (thumbnail ~ '^[0-9a-f]{64}$'),
      width integer check (width > 0),
      height integer check (height > 0),
      caption text check (caption <> ''),
      caption_en text check (caption_en <> ''),
      uploaded_at timestamptz not null default now(),
      uploaded_by uuid references person,
      uploaded_by_name text,
      version integer not null default 1,
      constraint attachment_of_one check (num_nonnulls(${sql.join(ids)}) = 1),
      check ((width is null) = (thumbnail is null) and (height is null) = (thumbnail is null))
    )
  `.execute(db);
  await sql`
    comment on column attachment.content is 'The SHA-256 of the bytes as they are kept, under which they are found.'
  `.execute(db);
  await sql`comment on column attachment.uploaded_by_name is 'What the person was called then.'`.execute(db);
  for (const record of records) {
    const id = sql.ref(`${record}_id`);
    await sql`create index on attachment (${id}, uploaded_at, id) where ${id} is not null`.execute(db);
    await auditFor(db, record);
  }
  await sql`
    create trigger raise_version before update on attachment for each row when (${audited})
    execute function raise_version('{version}')
  `.execute(db);
  await sql`create index on attachment (content)`.execute(db);
  await sql`create index on attachment (thumbnail) where thumbnail is not null`.execute(db);
  // What is needed to bring a deleted file back is looked for here by whoever sweeps.
  await sql`create index on audit_event (id) where table_name = 'attachment'`.execute(db);
  await createStoreMark(db);
  // Visitors may ask, as part of what is published, and see none.
  await grantTable(db, 'attachment', { written: true, partner, visitor: 'false' });
}

/**
 * By which files are known to be this database's: whoever sweeps removes nothing from a store that belongs to another. A copy
 * of the database has the same mark.
 */
async function createStoreMark(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table file_store (
      only_one boolean primary key default true check (only_one),
      mark uuid not null default gen_random_uuid()
    )
  `.execute(db);
  await sql`insert into file_store default values`.execute(db);
  await grantTable(db, 'file_store', { written: false, analyst: null, partner: null, visitor: null });
}

/**
 * Files its rows under the record that they are of, as personal data where the record is. Whoever edits the record is not in
 * the way of who attaches a file.
 */
export async function auditFor(db: Kysely<unknown>, record: string, personal = false): Promise<void> {
  const column = `${record}_id`;
  const words = [record, column, '{id}', '{version}', String(personal), 'false', 'true'].map((word) =>
    sql.lit(word),
  );
  const audit = sql`execute function audit_row(${sql.join(words)})`;
  const kept = sql.raw(`new.${column} is not null`);
  const gone = sql.raw(`old.${column} is not null`);
  await sql`
    create trigger ${sql.ref(`audit_row_${record}`)} after insert or update on attachment
    for each row when (${kept} and (${audited})) ${audit}
  `.execute(db);
  await sql`
    create trigger ${sql.ref(`audit_row_${record}_deleted`)} after delete on attachment
    for each row when (${gone} and (${audited})) ${audit}
  `.execute(db);
}
