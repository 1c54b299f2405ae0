import { readCsv } from '../read-csv.ts';
import { records, type SeedTable } from '../seed-table.ts';

/**
 * OECD-DAC creditor reporting system, purpose codes: code and English name as in the IATI code lists Sector and
 * SectorCategory; Vietnamese names are our own. `provinceSector` is where a code counts: by category, but for
 * the mixed category 160 and for disaster risk reduction (43060), which are sorted code by code.
 */
const PURPOSES = new URL('./data/dac-purposes.csv', import.meta.url);
const CATEGORIES = new URL('./data/dac-categories.csv', import.meta.url);

/** The province's own sectors, in the order in which they are listed. */
const PROVINCE_SECTORS = [
  ['EDUCATION', 'Giáo dục và đào tạo', 'Education and training'],
  ['HEALTH', 'Y tế', 'Health'],
  ['WATER', 'Nước sạch và vệ sinh môi trường', 'Clean water and sanitation'],
  [
    'LIVELIHOODS',
    'Sinh kế, nông nghiệp và phát triển nông thôn',
    'Livelihoods, agriculture and rural development',
  ],
  ['CLIMATE', 'Ứng phó với biến đổi khí hậu', 'Climate-change response'],
  ['COMMUNITY', 'Phát triển cộng đồng', 'Community development'],
  ['POVERTY', 'Xóa đói giảm nghèo, an sinh xã hội', 'Poverty reduction and social protection'],
  ['OTHER', 'Lĩnh vực khác', 'Other sectors'],
] as const;

type Vocabulary = 'PROVINCE' | 'DAC_CATEGORY' | 'DAC_PURPOSE';

/** The three vocabularies; a purpose's parent is its category, categories and the province's sectors have none. */
export function sectorTable(): SeedTable {
  const categories = readCsv(CATEGORIES, ['code', 'name', 'nameEn', 'status', 'provinceSector']);
  const purposes = readCsv(PURPOSES, ['code', 'name', 'nameEn', 'category', 'status', 'provinceSector']);
  return records(
    'sector',
    ['code'],
    [
      ...PROVINCE_SECTORS.map(([code, name, nameEn], index) =>
        row('PROVINCE', { code, name, nameEn, status: 'ACTIVE', provinceSector: code }, null, index + 1),
      ),
      ...categories.map((category, index) => row('DAC_CATEGORY', category, null, index + 1)),
      ...purposes.map((purpose, index) => row('DAC_PURPOSE', purpose, purpose.category, index + 1)),
    ],
  );
}

interface Named {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly status: string;
  readonly provinceSector: string;
}

function row(vocabulary: Vocabulary, sector: Named, parent: string | null, position: number) {
  const status = sector.status === 'WITHDRAWN' ? ('WITHDRAWN' as const) : ('ACTIVE' as const);
  return {
    code: sector.code,
    vocabulary,
    status,
    name: sector.name,
    name_en: sector.nameEn,
    parent_code: parent,
    province_sector_code: sector.provinceSector,
    position,
  };
}
