import { seedId } from '../seed-id.ts';
import { parts, records, type SeedTable } from '../seed-table.ts';
import { CITED } from './article.ts';
import { publishedOrganisation } from './organisations.ts';

/** A gift that the article reports: who gave, through whom, to whom, where. Its date is not stated. */
interface Gift {
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
  readonly funder: string;
  readonly channel: string;
  readonly beneficiary: string | null;
  /** Whole VND; null for a gift in kind without a value. */
  readonly vnd: string | null;
  readonly packages: string | null;
  readonly sector: string | null;
  /** One place has it all; over several the article states no shares. */
  readonly places: readonly string[];
}

const GIFTS: readonly Gift[] = [
  {
    code: 'LC-VT-F6',
    title:
      'Xây dựng một số hạng mục cho học sinh Trường Phổ thông dân tộc bán trú THCS số 2 Bản Lang, xã Bản Lang, huyện Phong Thổ',
    titleEn:
      'School works for pupils of No. 2 Bản Lang Semi-boarding Lower-secondary School, Bản Lang commune, Phong Thổ district',
    funder: 'embassy-of-china',
    channel: 'central-friendship-association-china',
    beneficiary: 'ban-lang-school-2',
    vnd: '2900000000',
    packages: null,
    sector: '11120',
    places: ['pre2025:03577'],
  },
  {
    code: 'LC-VT-F7',
    title: 'Tài trợ cho Trung tâm Bảo trợ xã hội tỉnh Lai Châu',
    titleEn: 'Grant to the Social Protection Centre of Lai Châu Province',
    funder: 'fund-of-the-ambassadors-spouses-in-japan',
    channel: 'trade-union-of-the-ministry-of-foreign-affairs',
    beneficiary: 'social-protection-centre',
    vnd: '204000000',
    packages: null,
    sector: '16010',
    places: ['12'],
  },
  {
    code: 'LC-VT-F8',
    title:
      'Tặng 1.000 suất quà cho học sinh và một số hộ gia đình khó khăn tại xã Phìn Hồ, huyện Sìn Hồ và xã Lả Nhì Thàng, huyện Phong Thổ',
    titleEn:
      '1,000 gift packages for pupils and some poor households in Phìn Hồ commune, Sìn Hồ district, and Lả Nhì Thàng commune, Phong Thổ district',
    funder: 'benefactors-in-ha-noi',
    channel: 'vufo',
    beneficiary: null,
    vnd: null,
    packages: '1000',
    sector: null,
    places: ['pre2025:03496', 'pre2025:03391'],
  },
];

/** F6, F7 and F8: each a grant with one commitment. */
export function giftTables(): readonly SeedTable[] {
  return [
    records('project', ['id'], GIFTS.map(project)),
    parts(
      'project_participant',
      'project_id',
      ['project_id', 'role', 'organisation_id'],
      GIFTS.flatMap(participants),
    ),
    parts(
      'project_sector',
      'project_id',
      ['project_id', 'sector_code'],
      GIFTS.flatMap(({ code, sector }) =>
        sector === null ? [] : [{ project_id: idOf(code), sector_code: sector, percentage: '100' }],
      ),
    ),
    parts(
      'project_place',
      'project_id',
      ['project_id', 'unit_id'],
      GIFTS.flatMap(({ code, places }) =>
        places.map((unit) => ({
          project_id: idOf(code),
          unit_id: unit,
          percentage: places.length === 1 ? '100' : null,
        })),
      ),
    ),
    records('transaction', ['id'], GIFTS.map(commitment)),
  ];
}

function idOf(code: string): string {
  return seedId('project', code);
}

function project({ code, title, titleEn }: Gift) {
  return {
    id: idOf(code),
    code,
    type: 'NON_PROJECT_GRANT' as const,
    status: null,
    title,
    title_en: titleEn,
    ...CITED,
  };
}

function participants({ code, funder, channel, beneficiary }: Gift) {
  const roles = [
    ['FUNDING', funder],
    ['CHANNEL', channel],
    ['BENEFICIARY', beneficiary],
  ] as const;
  return roles.flatMap(([role, organisation]) =>
    organisation === null
      ? []
      : [{ project_id: idOf(code), organisation_id: publishedOrganisation(organisation), role, position: 1 }],
  );
}

function commitment({ code, funder, channel, beneficiary, vnd, packages }: Gift) {
  return {
    id: seedId('transaction', `${code}/commitment`),
    project_id: idOf(code),
    kind: 'COMMITMENT' as const,
    nature: packages === null ? ('CASH' as const) : ('IN_KIND' as const),
    direction: 'RECEIVED' as const,
    value_date: null,
    amount: vnd,
    currency_code: 'VND',
    rate: vnd === null ? null : '1',
    rate_source: null,
    quantity: packages,
    unit: packages === null ? null : 'suất quà',
    provider_id: publishedOrganisation(funder),
    channel_id: publishedOrganisation(channel),
    receiver_id: beneficiary === null ? null : publishedOrganisation(beneficiary),
    ...CITED,
  };
}
