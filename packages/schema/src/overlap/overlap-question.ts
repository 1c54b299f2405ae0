import { type Argument, BadUserInput, type Compilation, column } from '@nhipcau/pothos-kysely';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { keyOfNodeId } from '../node/node-id.ts';
import { coverageFilter } from './coverage-filter.ts';

/** Whose overlaps are asked for. */
export interface OverlapQuestion {
  /** The coverage that is compared, under an alias. */
  readonly among: (alias: string) => RawBuilder<SqlBool>;
  /** The coverage that one side of each pair is of; null where both sides are all that is compared. */
  readonly subject: ((alias: string) => RawBuilder<SqlBool>) | null;
  /** The coverage that the other side is of; null for whatever is compared. */
  readonly other: ((alias: string) => RawBuilder<SqlBool>) | null;
}

const ofProject = (project: Argument) => (alias: string) =>
  sql<SqlBool>`${column(alias, 'project_id')} = ${project.bind((id) =>
    keyOfNodeId('Project', String(id), project.name),
  )}::uuid`;

const ofPartner = (partner: Argument) => (alias: string) =>
  sql<SqlBool>`${column(alias, 'partners')} @> array[(
    select coalesce(named.merged_into_id, named.id) from organisation as named
    where named.id = ${partner.bind((id) => keyOfNodeId('Organisation', String(id), partner.name))}::uuid
  )]`;

/**
 * The question that the arguments `among`, `project`, `other` and `partner` ask.
 * @throws BadUserInput for a project and a partner at once, and for another project without a first one
 */
export function overlapQuestion(argument: Argument, compilation: Compilation): OverlapQuestion {
  const [among, project, other, partner] = ['among', 'project', 'other', 'partner'].map((name) =>
    argument.member(name),
  );
  if (!among || !project || !other || !partner) throw new Error('overlaps have four arguments');
  if (partner.isGiven && project.isGiven) {
    throw new BadUserInput('partner', 'cannot be given together with project');
  }
  if (other.isGiven && !project.isGiven) throw new BadUserInput('other', 'goes with project');
  return {
    among: (alias) =>
      among.isGiven ? coverageFilter.compile(compilation, alias, among) : sql<SqlBool>`true`,
    subject: project.isGiven ? ofProject(project) : partner.isGiven ? ofPartner(partner) : null,
    other: other.isGiven ? ofProject(other) : null,
  };
}
