import { type Kysely, sql } from 'kysely';

/** Whoever writes anything does it in a change; visitors write nothing. */
const writers = sql`nhipcau_admin, nhipcau_manager, nhipcau_analyst, nhipcau_partner`;

/** The functions by which a transaction says who changes what and why: the one way to write `change`. */
export async function createChanges(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function current_change() returns uuid
    language sql stable security definer set search_path from current as $function$
      select id from change
      where id = nullif(current_setting('nhipcau.change', true), '')::uuid
        and transaction_id = pg_current_xact_id_if_assigned()::text::bigint
    $function$
  `.execute(db);
  await sql`comment on function current_change() is 'The change that this transaction has begun; null where it has begun none.'`.execute(
    db,
  );
  await sql`
    create function change_at_hand() returns uuid
    language plpgsql security definer set search_path from current as $function$
    declare
      own uuid := current_change();
    begin
      if own is null then
        insert into change (operation) values ('direct') returning id into own;
        perform set_config('nhipcau.change', own::text, true);
      end if;
      return own;
    end $function$
  `.execute(db);
  await sql`
    comment on function change_at_hand() is
      'The change that this transaction has begun; where it has begun none, as imports and the owner do not, one of nobody.'
  `.execute(db);
  await createBegin(db);
  await sql`
    create function finish_change(given_answer jsonb) returns void
    language plpgsql security definer set search_path from current as $function$
    declare
      own uuid := current_change();
    begin
      if own is null then raise exception 'no change was begun in this transaction'; end if;
      update change set answer = given_answer where id = own and answer is null;
      -- What changed nothing and is not to be known again would only be noise.
      delete from change where id = own and idempotency_key is null
        and not exists (select from audit_event where change_id = own);
    end $function$
  `.execute(db);
  const begin = sql`begin_change(text, text, uuid, text, text, uuid)`;
  await sql`revoke execute on function ${begin}, finish_change(jsonb), current_change(), change_at_hand() from public`.execute(
    db,
  );
  await sql`grant execute on function ${begin}, finish_change(jsonb), current_change() to ${writers}`.execute(
    db,
  );
}

/** Two that come with the same key at once: the second waits, and gets the answer of the first where it was done. */
async function createBegin(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function begin_change(
      given_operation text, given_reason text, given_person uuid, given_key text, given_digest text, reverted uuid,
      out change_id uuid, out answered jsonb, out again boolean, out same boolean
    )
    language plpgsql security definer set search_path from current as $function$
    begin
      if current_change() is not null then raise exception 'a change was begun in this transaction already'; end if;
      insert into change (operation, reason, person_id, person_name, idempotency_key, input_digest, reverts_id)
      values (
        given_operation, given_reason, given_person, (select name from person where id = given_person), given_key,
        given_digest, reverted
      )
      on conflict (person_id, idempotency_key) where idempotency_key is not null do nothing
      returning id into change_id;
      again := change_id is null;
      same := true;
      if again then
        select c.id, c.answer, c.operation = given_operation and c.input_digest is not distinct from given_digest
        into strict change_id, answered, same
        from change as c where c.person_id is not distinct from given_person and c.idempotency_key = given_key;
      else
        perform set_config('nhipcau.change', change_id::text, true);
        perform set_config('nhipcau.person', coalesce(given_person::text, ''), true);
      end if;
    end $function$
  `.execute(db);
}
