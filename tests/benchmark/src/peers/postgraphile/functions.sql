-- What an application on PostGraphile adds to its database: computed columns and a list, which become fields.

create or replace function project_committed(project project) returns numeric language sql stable as $$
  select coalesce(sum(vnd), 0) from transaction
  where project_id = project.id and kind = 'COMMITMENT' and direction = 'RECEIVED'
$$;

create or replace function project_disbursed(project project) returns numeric language sql stable as $$
  select coalesce(sum(vnd), 0) from transaction
  where project_id = project.id and kind = 'DISBURSEMENT' and direction = 'RECEIVED'
$$;

-- A relation that would be called like a column.
comment on constraint activity_statistical_record_id_fkey on activity is '@foreignFieldName filedActivities';

-- Enums cannot be ordered by unless one says so.
comment on column project_participant.role is '@behavior +orderBy';
