import { seedId } from '../seed-id.ts';
import { records, type SeedTable } from '../seed-table.ts';
import { marked, markedEn } from './mark.ts';

const SOURCES = {
  organisations: ['Danh bạ tổ chức', 'Directory of organisations'],
  projects: ['Sổ theo dõi chương trình, dự án', 'Register of programmes and projects'],
  transactions: ['Sổ theo dõi cam kết và giải ngân', 'Register of commitments and disbursements'],
  plans: ['Kế hoạch và văn bản chỉ đạo', 'Plans and directing documents'],
  activities: ['Nhật ký đoàn vào, đoàn ra và giao lưu', 'Log of delegations and exchanges'],
} as const;

export type DemoSource = keyof typeof SOURCES;

/** The columns by which an invented record says that it is invented. */
export function invented(source: DemoSource) {
  return { source_id: seedId('source', `demo/${source}`), provenance: 'DEMO' as const };
}

export function demoSourceTable(): SeedTable {
  return records(
    'source',
    ['id'],
    Object.entries(SOURCES).map(([key, [title, titleEn]]) => ({
      id: seedId('source', `demo/${key}`),
      provenance: 'DEMO' as const,
      title: marked(title),
      title_en: markedEn(titleEn),
      covers_from: '2011-01-01',
      covers_to: '2027-01-01',
      note: 'Dữ liệu được tạo ra để trình diễn phần mềm; không phản ánh tổ chức, dự án hay khoản tiền có thật.',
      note_en: 'Made up to show the software at work; no organisation, project or sum in it is real.',
    })),
  );
}
