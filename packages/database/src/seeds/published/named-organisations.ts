import type { OrganisationKind, OrganisationSide } from '../../generated/tables.ts';

/** An organisation as the article names it. `key` makes its id and never changes. */
export interface Named {
  readonly key: string;
  readonly kind: OrganisationKind;
  readonly side: OrganisationSide;
  readonly name: string;
  readonly nameEn: string;
  readonly shortName?: string;
  readonly description?: string;
  readonly descriptionEn?: string;
  readonly country: string;
  readonly unit?: string;
  readonly parent?: string;
  /** Language and name. */
  readonly aliases?: readonly (readonly [string, string])[];
}

function provincial(
  key: string,
  kind: OrganisationKind,
  name: string,
  nameEn: string,
  more?: Partial<Named>,
) {
  return { key, kind, side: 'LOCAL', name, nameEn, country: 'VN', unit: '12', ...more } as const;
}

/** Bodies of the province: side LOCAL. */
export const PROVINCIAL: readonly Named[] = [
  provincial('party-committee', 'PARTY_BODY', 'Tỉnh ủy Lai Châu', 'Lai Châu Provincial Party Committee', {
    description: 'Lãnh đạo, chỉ đạo công tác đối ngoại nhân dân của tỉnh.',
    descriptionEn: 'Directs the people-to-people external relations of the province.',
  }),
  provincial(
    'peoples-committee',
    'LOCAL_AUTHORITY',
    'Ủy ban nhân dân tỉnh Lai Châu',
    'People’s Committee of Lai Châu Province',
    {
      shortName: 'UBND tỉnh',
      description: 'Quản lý công tác đối ngoại nhân dân của tỉnh.',
      descriptionEn: 'Manages the people-to-people external relations of the province.',
    },
  ),
  provincial(
    'friendship-union',
    'FRIENDSHIP_UNION',
    'Liên hiệp các tổ chức hữu nghị tỉnh Lai Châu',
    'Lai Châu Union of Friendship Organisations',
    {
      description:
        'Đầu mối, lực lượng chủ lực của công tác đối ngoại nhân dân. Gồm 1 chủ tịch là Phó Chủ tịch Ủy ban nhân dân tỉnh; 2 phó chủ tịch là Phó Giám đốc Sở Ngoại vụ và Chủ tịch Ủy ban Mặt trận Tổ quốc tỉnh.',
      descriptionEn:
        'Focal point and main force of people-to-people external relations. One chair, a vice-chair of the provincial People’s Committee; two vice-chairs, the deputy director of the Department of Foreign Affairs and the chair of the provincial Fatherland Front.',
    },
  ),
  provincial(
    'friendship-association-china',
    'FRIENDSHIP_ASSOCIATION',
    'Hội hữu nghị Việt Nam - Trung Quốc tỉnh Lai Châu',
    'Viet Nam–China Friendship Association of Lai Châu Province',
    { parent: 'friendship-union', aliases: [['vi', 'Hội hữu nghị Việt - Trung tỉnh Lai Châu']] },
  ),
  provincial(
    'friendship-association-laos',
    'FRIENDSHIP_ASSOCIATION',
    'Hội hữu nghị Việt Nam - Lào tỉnh Lai Châu',
    'Viet Nam–Laos Friendship Association of Lai Châu Province',
    { parent: 'friendship-union', aliases: [['vi', 'Hội hữu nghị Việt - Lào tỉnh Lai Châu']] },
  ),
  provincial(
    'department-of-foreign-affairs',
    'GOVERNMENT_AGENCY',
    'Sở Ngoại vụ tỉnh Lai Châu',
    'Department of Foreign Affairs of Lai Châu Province',
  ),
  provincial(
    'fatherland-front',
    'MASS_ORGANISATION',
    'Ủy ban Mặt trận Tổ quốc tỉnh Lai Châu',
    'Fatherland Front Committee of Lai Châu Province',
    { shortName: 'MTTQ tỉnh', aliases: [['vi', 'Mặt trận Tổ quốc tỉnh Lai Châu']] },
  ),
  provincial(
    'labour-confederation',
    'MASS_ORGANISATION',
    'Liên đoàn Lao động tỉnh Lai Châu',
    'Labour Confederation of Lai Châu Province',
  ),
  provincial(
    'youth-union',
    'MASS_ORGANISATION',
    'Đoàn Thanh niên tỉnh Lai Châu',
    'Youth Union of Lai Châu Province',
    { aliases: [['vi', 'Tỉnh đoàn Lai Châu']] },
  ),
  provincial(
    'womens-union',
    'MASS_ORGANISATION',
    'Hội Liên hiệp Phụ nữ tỉnh Lai Châu',
    'Women’s Union of Lai Châu Province',
  ),
  provincial(
    'veterans-association',
    'MASS_ORGANISATION',
    'Hội Cựu chiến binh tỉnh Lai Châu',
    'Veterans’ Association of Lai Châu Province',
  ),
  provincial(
    'farmers-association',
    'MASS_ORGANISATION',
    'Hội Nông dân tỉnh Lai Châu',
    'Farmers’ Association of Lai Châu Province',
  ),
  provincial(
    'general-hospital',
    'HOSPITAL',
    'Bệnh viện Đa khoa tỉnh Lai Châu',
    'General Hospital of Lai Châu Province',
  ),
  provincial(
    'social-protection-centre',
    'SOCIAL_CENTRE',
    'Trung tâm Bảo trợ xã hội tỉnh Lai Châu',
    'Social Protection Centre of Lai Châu Province',
  ),
  provincial(
    'medical-secondary-school',
    'SCHOOL',
    'Trường Trung cấp Y tế tỉnh Lai Châu',
    'Medical Secondary School of Lai Châu Province',
  ),
  provincial(
    'ban-lang-school-2',
    'SCHOOL',
    'Trường Phổ thông dân tộc bán trú THCS số 2 Bản Lang',
    'No. 2 Bản Lang Semi-boarding Lower-secondary School for Ethnic Minorities',
    { shortName: 'Trường PTDTBT THCS số 2 Bản Lang', unit: 'pre2025:03577' },
  ),
];

/** Central bodies: outside the province's system, so side PARTNER. */
export const CENTRAL: readonly Named[] = [
  {
    key: 'party-secretariat',
    kind: 'PARTY_BODY',
    side: 'PARTNER',
    name: 'Ban Bí thư Trung ương Đảng',
    nameEn: 'Party Central Secretariat',
    country: 'VN',
  },
  {
    key: 'prime-minister',
    kind: 'GOVERNMENT_AGENCY',
    side: 'PARTNER',
    name: 'Thủ tướng Chính phủ',
    nameEn: 'Prime Minister',
    country: 'VN',
  },
  {
    key: 'ministry-of-foreign-affairs',
    kind: 'GOVERNMENT_AGENCY',
    side: 'PARTNER',
    name: 'Bộ Ngoại giao',
    nameEn: 'Ministry of Foreign Affairs',
    country: 'VN',
  },
  {
    key: 'trade-union-of-the-ministry-of-foreign-affairs',
    kind: 'MASS_ORGANISATION',
    side: 'PARTNER',
    name: 'Công đoàn Bộ Ngoại giao',
    nameEn: 'Trade Union of the Ministry of Foreign Affairs',
    country: 'VN',
    parent: 'ministry-of-foreign-affairs',
  },
  {
    key: 'vufo',
    kind: 'FRIENDSHIP_UNION',
    side: 'PARTNER',
    name: 'Liên hiệp các tổ chức hữu nghị Việt Nam',
    nameEn: 'Viet Nam Union of Friendship Organisations',
    shortName: 'VUFO',
    country: 'VN',
  },
  {
    key: 'central-friendship-association-china',
    kind: 'FRIENDSHIP_ASSOCIATION',
    side: 'PARTNER',
    name: 'Hội hữu nghị Việt - Trung Trung ương',
    nameEn: 'Central Viet Nam–China Friendship Association',
    country: 'VN',
    aliases: [['vi', 'Hội hữu nghị Việt Nam - Trung Quốc Trung ương']],
  },
];

/** Donors and other partners. */
export const DONORS: readonly Named[] = [
  {
    key: 'embassy-of-china',
    kind: 'EMBASSY',
    side: 'PARTNER',
    name: 'Đại sứ quán Trung Quốc tại Việt Nam',
    nameEn: 'Embassy of China in Viet Nam',
    country: 'CN',
  },
  {
    key: 'fund-of-the-ambassadors-spouses-in-japan',
    kind: 'FUND',
    side: 'PARTNER',
    name: 'Quỹ Phu nhân các đại sứ tại Nhật Bản',
    nameEn: 'Fund of the Ambassadors’ Spouses in Japan',
    country: 'JP',
  },
  {
    key: 'benefactors-in-ha-noi',
    kind: 'BENEFACTORS',
    side: 'PARTNER',
    name: 'Các nhà hảo tâm tại Hà Nội',
    nameEn: 'Benefactors in Hà Nội',
    country: 'VN',
    unit: 'VN-HN',
  },
  {
    key: 'eccholine',
    kind: 'COMPANY',
    side: 'PARTNER',
    name: 'Công ty sản xuất chương trình truyền hình Eccholine',
    nameEn: 'Eccholine, producer of television programmes',
    shortName: 'Eccholine',
    country: 'BE',
  },
];

function locality(key: string, country: string, unit: string, name: string, nameEn: string): Named {
  return { key, kind: 'FOREIGN_LOCAL_AUTHORITY', side: 'PARTNER', name, nameEn, country, unit };
}

/** The localities across the border with which the province holds exchanges. */
export const LOCALITIES: readonly Named[] = [
  locality('yunnan', 'CN', 'CN-YN', 'Tỉnh Vân Nam (Trung Quốc)', 'Yunnan Province (China)'),
  locality('oudomxay', 'LA', 'LA-OU', 'Tỉnh U Đôm Xay (Lào)', 'Oudomxay Province (Laos)'),
  locality('phongsaly', 'LA', 'LA-PH', 'Tỉnh Phông Sa Lỳ (Lào)', 'Phongsaly Province (Laos)'),
  locality('luang-prabang', 'LA', 'LA-LP', 'Tỉnh Luông Pha Băng (Lào)', 'Luang Prabang Province (Laos)'),
];
