import { type Kysely, sql } from 'kysely';

/**
 * Whoever has to act, or waited, is told by the transaction in which a state changes: managers of what was submitted;
 * of what was decided whoever wrote it, or else everybody of that organisation.
 */
export async function notifyOfReviews(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function notify_of_review() returns trigger
    language plpgsql security definer set search_path from current as $function$
    begin
      if new.state in ('DRAFT', 'WITHDRAWN') then return null; end if;
      if tg_op = 'UPDATE' and new.state = old.state then return null; end if;
      with told as (
        insert into notification (person_id, kind, proposal_id, progress_update_id)
        select person.id, new.state::text::notification_kind,
          case tg_table_name when 'proposal' then new.id end,
          case tg_table_name when 'progress_update' then new.id end
        from person
        where person.disabled_at is null and case
          when new.state = 'SUBMITTED' then person.role in ('MANAGER', 'ADMIN')
          when new.person_id is not null then person.id = new.person_id
          else person.role = 'PARTNER' and person.organisation_id = new.organisation_id
        end
        returning id
      )
      insert into outgoing_message (notification_id) select id from told;
      return null;
    end $function$
  `.execute(db);
  for (const table of ['proposal', 'progress_update']) {
    await sql`
      create trigger notify_of_review after insert or update of state on ${sql.table(table)}
      for each row execute function notify_of_review()
    `.execute(db);
  }
}
