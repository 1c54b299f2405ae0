import type { Insertable } from 'kysely';
import type { DB, ParticipantRole } from '../../generated/tables.ts';
import { publishedOrganisation } from '../published/organisations.ts';
import { seedId } from '../seed-id.ts';
import { parts, records, type SeedTable } from '../seed-table.ts';
import { AS_OF, addDays, earlier } from './calendar.ts';
import { decimal } from './decimal.ts';
import { localBody } from './demo-local-bodies.ts';
import type { DemoProject } from './demo-project.ts';
import { invented } from './demo-source.ts';
import { marked } from './mark.ts';
import type { Programme } from './programmes.ts';
import { randomOf } from './random.ts';

/** The decree on foreign non-refundable aid that a project was approved under. */
const DECREES = [
  { from: '2009-10-01', name: 'Nghị định 93/2009/NĐ-CP' },
  { from: '2020-09-17', name: 'Nghị định 80/2020/NĐ-CP' },
];

type Row = Insertable<DB['project']>;

export function projectId(code: string): string {
  return seedId('project', code);
}

/** Programmes and projects with who takes part, what for and where. */
export function demoProjectTables(
  projects: readonly DemoProject[],
  programmes: readonly Programme[],
): readonly SeedTable[] {
  const parents = new Map(
    programmes.flatMap(({ code, children }) => children.map((child) => [child.code, code] as const)),
  );
  return [
    records(
      'project',
      ['id'],
      [
        ...programmes.map(programmeRow),
        ...projects.map((project, index) => row(project, index, parents.get(project.code))),
      ],
    ),
    parts(
      'project_participant',
      'project_id',
      ['project_id', 'role', 'organisation_id'],
      [...programmes.map(programmeFunder), ...projects.flatMap(participants)],
    ),
    parts(
      'project_sector',
      'project_id',
      ['project_id', 'sector_code'],
      projects.flatMap(({ code, sectors }) =>
        sectors.map((sector) => ({
          project_id: projectId(code),
          sector_code: sector.code,
          percentage: decimal(sector.percentage),
        })),
      ),
    ),
    parts(
      'project_place',
      'project_id',
      ['project_id', 'unit_id'],
      projects.flatMap(({ code, places }) =>
        places.map(({ unit, percentage }) => ({
          project_id: projectId(code),
          unit_id: unit,
          percentage: decimal(percentage),
        })),
      ),
    ),
  ];
}

function row(project: DemoProject, index: number, parent: string | undefined): Row {
  const started = project.start <= AS_OF && project.status !== 'CANCELLED' && project.status !== null;
  const approved = index % 12 !== 10 && project.status !== 'PIPELINE';
  const late = (index * 7) % 40;
  return {
    id: projectId(project.code),
    code: project.code,
    type: project.type,
    status: project.status,
    title: project.title,
    title_en: project.titleEn,
    description: index % 5 === 4 ? null : 'Dự án được tạo ra để minh họa phần mềm.',
    description_en: index % 5 === 4 ? null : 'A project made up to show the software.',
    planned_start: project.start,
    planned_end: index % 17 === 3 ? null : project.end,
    actual_start: started ? earlier(AS_OF, addDays(project.start, late)) : null,
    actual_end: project.status === 'CLOSED' ? earlier(AS_OF, addDays(project.end, late * 2)) : null,
    approval_number: approved ? `MH-${100 + index}/QĐ-UBND` : null,
    approval_date: approved ? project.approvedOn : null,
    approval_authority: approved ? marked('Cơ quan phê duyệt') : null,
    governing_decree: approved
      ? (DECREES.findLast(({ from }) => from <= project.approvedOn)?.name ?? null)
      : null,
    managing_body_id: index % 14 === 6 ? null : localBody(project.template.manager).id,
    parent_id: parent === undefined ? null : projectId(parent),
    ...invented('projects'),
  };
}

function programmeRow({ code, title, titleEn, children }: Programme): Row {
  const starts = children.map(({ start }) => start).sort();
  const ends = children.map(({ end }) => end).sort();
  const end = ends.at(-1) ?? AS_OF;
  return {
    id: projectId(code),
    code,
    type: 'PROGRAMME',
    status: end < AS_OF ? 'CLOSED' : 'IMPLEMENTATION',
    title,
    title_en: titleEn,
    description: 'Chương trình được tạo ra để minh họa phần mềm; tiền ghi ở các dự án thành phần.',
    description_en: 'A programme made up to show the software; its projects carry the money.',
    planned_start: starts[0] ?? null,
    planned_end: end,
    actual_start: starts[0] ?? null,
    actual_end: end < AS_OF ? end : null,
    approval_number: null,
    approval_date: null,
    approval_authority: null,
    governing_decree: null,
    managing_body_id: localBody('so-noi-vu').id,
    parent_id: null,
    ...invented('projects'),
  };
}

function programmeFunder({ code, funder }: Programme) {
  return {
    project_id: projectId(code),
    organisation_id: funder.id,
    role: 'FUNDING' as ParticipantRole,
    position: 1,
  };
}

function participants(project: DemoProject) {
  const random = randomOf(`participants ${project.code}`);
  const channels = ['vufo', 'friendship-union'].map(publishedOrganisation);
  const doesItself = project.funder.kind === 'FOREIGN_NGO' && random.chance(0.5);
  const taking: (readonly [ParticipantRole, string])[] = [
    ['FUNDING', project.funder.id],
    ...(project.secondFunder === null ? [] : [['FUNDING', project.secondFunder.id] as const]),
    ...(random.chance(0.25) ? [['CHANNEL', random.pick(channels)] as const] : []),
    ['IMPLEMENTING', doesItself ? project.funder.id : localBody(project.template.manager).id],
    ...(random.chance(0.93) ? [['BENEFICIARY', project.beneficiary] as const] : []),
  ];
  return taking.map(([role, organisation], index) => ({
    project_id: projectId(project.code),
    organisation_id: organisation,
    role,
    position: index + 1,
  }));
}
