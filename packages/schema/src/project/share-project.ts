import type { Asked } from '../write/declare-operation.ts';

/** Shares a project with a partner; where it is shared already nothing changes. */
export async function shareProject({ db, given, problems, viewer }: Asked): Promise<string> {
  const project_id = String(given.project_id);
  const organisation_id = String(given.organisation_id);
  const { side } = await db
    .selectFrom('organisation')
    .select('side')
    .where('id', '=', organisation_id)
    .executeTakeFirstOrThrow();
  if (side !== 'PARTNER') {
    problems.add(['input', 'organisation'], 'NOT_SUITABLE', 'is not a partner outside the province’s system');
  } else {
    await db
      .insertInto('project_share')
      .values({ project_id, organisation_id, shared_by: viewer.personId })
      .onConflict((shared) => shared.doNothing())
      .execute();
  }
  return project_id;
}

/** Takes a share back; where there is none nothing changes. */
export async function unshareProject({ db, given }: Asked): Promise<string> {
  const project_id = String(given.project_id);
  await db
    .deleteFrom('project_share')
    .where('project_id', '=', project_id)
    .where('organisation_id', '=', String(given.organisation_id))
    .execute();
  return project_id;
}
