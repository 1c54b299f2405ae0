import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import { lockOpen } from '../review/lock-open.ts';
import { writableStates } from '../review/who-may.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { text } from '../write/field/text.ts';
import type { Given } from '../write/input-types.ts';
import { Problems } from '../write/problems.ts';
import { insertRow, updateRow } from '../write/write-row.ts';
import { type ProposedField, readProposed, targetOf } from './read-proposed.ts';

const comment = text('comment', { description: 'Why.', max: 2000, lines: true });

/** Makes a proposal of what was given, or writes one anew; gives its key. @throws Refused where it cannot be */
export async function writeProposal(db: Kysely<DB>, viewer: Viewer, given: Given): Promise<string> {
  const problems = new Problems();
  const target = await targetOf(db, given, problems);
  const fields = await readProposed(db, target, given, problems);
  const words =
    given.comment === undefined || given.comment === null
      ? null
      : comment.read(given.comment, problems.at('input', 'comment'));
  problems.refuse();
  const isSubmitted = given.submit !== false;
  const told = {
    comment: words,
    state: isSubmitted ? 'SUBMITTED' : 'DRAFT',
    ...(isSubmitted && { submitted_at: new Date().toISOString() }),
  };
  const ofProject = target.column === 'project_id';
  const subject = {
    project_id: ofProject ? target.row.id : target.row.project_id,
    ...(!ofProject && { [target.column]: target.row.id }),
  };
  if (given.id === undefined || given.id === null) {
    // Its fields are there before it is submitted, and whoever is told of it finds them.
    const id = await insertRow(db, 'proposal', {
      ...subject,
      organisation_id: viewer.organisationId,
      person_id: viewer.personId,
      person_name: viewer.name ?? null,
    });
    await writeFields(db, id, fields);
    await updateRow(db, 'proposal', id, told);
    return id;
  }
  const reviewed = { table: 'proposal', typename: 'Proposal', noun: 'a proposal' } as const;
  const standing = await lockOpen(db, reviewed, given, writableStates, problems);
  if (standing[target.column] !== target.row.id) {
    problems.add(['input', 'record'], 'NOT_SUITABLE', 'is not what that proposal is of');
    problems.refuse();
  }
  const id = String(standing.id);
  await db.deleteFrom('proposal_field').where('proposal_id', '=', id).execute();
  await writeFields(db, id, fields);
  await updateRow(db, 'proposal', id, told);
  return id;
}

async function writeFields(db: Kysely<DB>, id: string, fields: readonly ProposedField[]): Promise<void> {
  for (const { field, column_name, was, proposed } of fields) {
    await sql`
      insert into proposal_field (proposal_id, field, column_name, was, proposed)
      values (${id}, ${field}, ${column_name}, ${JSON.stringify(was)}::text::jsonb, ${JSON.stringify(proposed)}::text::jsonb)
    `.execute(db);
  }
}
