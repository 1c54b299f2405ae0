import type { DocumentCategory } from '../../generated/tables.ts';
import { seedId } from '../seed-id.ts';
import { records, type SeedTable } from '../seed-table.ts';
import { AS_OF, addDays } from './calendar.ts';
import type { DemoProject } from './demo-project.ts';
import { projectId } from './demo-projects.ts';
import { invented } from './demo-source.ts';
import { marked, markedEn } from './mark.ts';
import { randomOf } from './random.ts';

interface Draft {
  readonly category: DocumentCategory;
  readonly title: string;
  readonly titleEn: string;
  readonly language: string | null;
  readonly datedOn: string | null;
}

function draftsOf(project: DemoProject): readonly Draft[] {
  const random = randomOf(`documents ${project.code}`);
  const drafts: Draft[] = [];
  const draft = (category: DocumentCategory, title: string, titleEn: string, datedOn: string | null) => {
    const language = random.chance(0.8) ? 'vi' : random.chance(0.7) ? 'en' : null;
    if (datedOn === null || datedOn <= AS_OF) drafts.push({ category, title, titleEn, language, datedOn });
  };
  if (random.chance(0.5)) {
    const undated = random.chance(0.15);
    draft(
      'AGREEMENT',
      'Thỏa thuận viện trợ',
      'Grant agreement',
      undated ? null : addDays(project.approvedOn, -20),
    );
  }
  if (project.status !== 'PIPELINE' && random.chance(0.6))
    draft('APPROVAL', 'Quyết định phê duyệt dự án', 'Decision approving the project', project.approvedOn);
  if (project.months > 12 && random.chance(0.5))
    draft('PROGRESS_REPORT', 'Báo cáo tiến độ năm đầu', 'First-year report', addDays(project.start, 365));
  if (project.status === 'CLOSED' && random.chance(0.6))
    draft('COMPLETION_REPORT', 'Báo cáo kết thúc', 'Completion report', addDays(project.end, 60));
  return drafts;
}

/** Papers of some of the invented projects. None has an address: there is nothing to read behind them. */
export function demoDocumentTable(projects: readonly DemoProject[]): SeedTable {
  return records(
    'project_document',
    ['id'],
    projects.flatMap((project) =>
      draftsOf(project).map(({ category, title, titleEn, language, datedOn }) => ({
        id: seedId('project_document', `${project.code}/${category}`),
        project_id: projectId(project.code),
        title: marked(title),
        title_en: markedEn(titleEn),
        category,
        language,
        dated_on: datedOn,
        ...invented('projects'),
      })),
    ),
  );
}
