import { seedId } from '../seed-id.ts';
import { parts, records, type SeedTable } from '../seed-table.ts';
import type { DemoPartner } from './demo-partners.ts';
import type { DemoProject } from './demo-project.ts';
import { projectId } from './demo-projects.ts';
import { marked } from './mark.ts';

/** One invented person for each role. They have no password: an operator prints a link that lets in once. */
const PEOPLE = [
  { role: 'ADMIN', name: 'Quản trị viên', mailbox: 'quan-tri' },
  { role: 'MANAGER', name: 'Chuyên viên quản lý', mailbox: 'quan-ly' },
  { role: 'ANALYST', name: 'Chuyên viên tổng hợp', mailbox: 'tong-hop' },
  { role: 'PARTNER', name: 'Cán bộ dự án của đối tác', mailbox: 'doi-tac' },
] as const;

/** They, and the projects that the province shares with the partner: those that it funds. */
export function demoPeopleTables(projects: readonly DemoProject[]): readonly SeedTable[] {
  const partner = busiestFunder(projects);
  const shared = projects.filter(({ funder }) => funder.id === partner.id);
  return [
    records(
      'person',
      ['id'],
      PEOPLE.map(({ role, name, mailbox }) => ({
        id: seedId('person', mailbox),
        name: marked(name),
        email: `${mailbox}@minh-hoa.example`,
        role,
        organisation_id: role === 'PARTNER' ? partner.id : null,
        is_demo: true,
      })),
    ),
    parts(
      'project_share',
      'project_id',
      ['project_id', 'organisation_id'],
      shared.map(({ code }) => ({ project_id: projectId(code), organisation_id: partner.id })),
    ),
  ];
}

function busiestFunder(projects: readonly DemoProject[]): DemoPartner {
  const counts = Map.groupBy(projects, ({ funder }) => funder);
  const [first] = [...counts].toSorted(([, one], [, other]) => other.length - one.length);
  if (first === undefined) throw new Error('no invented project has a funder');
  return first[0];
}
