import { type Kysely, sql } from 'kysely';
import { databaseRoles } from '../../connection/identity.ts';

/**
 * Roles belong to the whole server: another database of it may have made them already, or be making them now. Whoever
 * migrates must be able to take them on.
 */
export async function createRoles(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $do$
    declare
      wanted text;
    begin
      foreach wanted in array ${sql.lit(`{${databaseRoles.join()}}`)}::text[] loop
        if not exists (select from pg_roles where rolname = wanted) then
          begin
            execute format('create role %I nologin noinherit nobypassrls', wanted);
          exception
            when duplicate_object or unique_violation then null;
            when insufficient_privilege then
              raise exception 'the database role % is missing, and % may not create it', wanted, current_user
                using errcode = 'insufficient_privilege',
                  hint = format('As a superuser: create role %I nologin; grant %I to %I;', wanted, wanted, current_user);
          end;
        end if;
        if not pg_has_role(current_user, wanted, 'member') then
          execute format('grant %I to %I', wanted, current_user);
        end if;
      end loop;
    end $do$
  `.execute(db);
}
