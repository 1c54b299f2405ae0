import type { OrganisationKind } from '../../../generated/tables.ts';

export type ProvinceSector =
  | 'EDUCATION'
  | 'HEALTH'
  | 'WATER'
  | 'LIVELIHOODS'
  | 'CLIMATE'
  | 'COMMUNITY'
  | 'POVERTY'
  | 'OTHER';

/** What a kind of project is called, is for, and whom it serves. `{place}` stands for its first place. */
export interface ProjectTemplate {
  readonly sector: ProvinceSector;
  readonly title: string;
  readonly titleEn: string;
  /** DAC purposes with shares that add up to 100. */
  readonly purposes: readonly (readonly [string, number])[];
  readonly beneficiary: OrganisationKind;
  /** Bodies that look after it, by key. */
  readonly manager: string;
  /** For gifts in kind: what is counted, and what one costs in VND. */
  readonly goods?: { readonly unit: string; readonly value: number };
}

function template(
  sector: ProvinceSector,
  title: string,
  titleEn: string,
  purposes: ProjectTemplate['purposes'],
  beneficiary: OrganisationKind,
  manager: string,
  goods?: ProjectTemplate['goods'],
): ProjectTemplate {
  const base = { sector, title, titleEn, purposes, beneficiary, manager };
  return goods === undefined ? base : { ...base, goods };
}

const EDUCATION = 'so-giao-duc';
const HEALTH = 'so-y-te';
const AGRICULTURE = 'so-nong-nghiep';
const SOCIAL = 'so-noi-vu';
const CULTURE = 'so-van-hoa';

export const TEMPLATES: readonly ProjectTemplate[] = [
  template(
    'EDUCATION',
    'Xây dựng phòng học tại điểm trường {place}',
    'New classrooms for the satellite schools of {place}',
    [['11120', 100]],
    'SCHOOL',
    EDUCATION,
  ),
  template(
    'EDUCATION',
    'Xây dựng nhà ở bán trú cho học sinh {place}',
    'Boarding house for pupils of {place}',
    [
      ['11120', 70],
      ['11260', 30],
    ],
    'SCHOOL',
    EDUCATION,
  ),
  template(
    'EDUCATION',
    'Bữa ăn trưa cho trẻ mầm non {place}',
    'School lunches for nursery children of {place}',
    [['11250', 100]],
    'SCHOOL',
    EDUCATION,
  ),
  template(
    'EDUCATION',
    'Thư viện thân thiện cho trường tiểu học {place}',
    'Friendly libraries for the primary schools of {place}',
    [['11220', 100]],
    'SCHOOL',
    EDUCATION,
  ),
  template(
    'EDUCATION',
    'Tăng cường tiếng Việt cho trẻ em dân tộc thiểu số {place}',
    'Vietnamese language for ethnic minority children of {place}',
    [
      ['11240', 60],
      ['11220', 40],
    ],
    'SCHOOL',
    EDUCATION,
  ),
  template(
    'EDUCATION',
    'Học bổng cho nữ sinh vùng cao {place}',
    'Scholarships for highland girls of {place}',
    [['11320', 100]],
    'SCHOOL',
    EDUCATION,
  ),
  template(
    'EDUCATION',
    'Tặng máy tính và thiết bị dạy học cho trường học {place}',
    'Computers and teaching equipment for schools of {place}',
    [['11120', 100]],
    'SCHOOL',
    EDUCATION,
    { unit: 'bộ máy tính', value: 11_500_000 },
  ),
  template(
    'HEALTH',
    'Nâng cấp trạm y tế {place}',
    'Upgrading of the health station of {place}',
    [['12230', 100]],
    'HOSPITAL',
    HEALTH,
  ),
  template(
    'HEALTH',
    'Chăm sóc sức khỏe bà mẹ và trẻ em {place}',
    'Mother and child health care in {place}',
    [
      ['13020', 60],
      ['12240', 40],
    ],
    'HOSPITAL',
    HEALTH,
  ),
  template(
    'HEALTH',
    'Khám, phẫu thuật mắt miễn phí cho người dân {place}',
    'Free eye examinations and surgery for people of {place}',
    [['12220', 100]],
    'HOSPITAL',
    HEALTH,
  ),
  template(
    'HEALTH',
    'Đào tạo cô đỡ thôn bản {place}',
    'Training of village midwives in {place}',
    [
      ['12281', 70],
      ['13020', 30],
    ],
    'HOSPITAL',
    HEALTH,
  ),
  template(
    'HEALTH',
    'Cải thiện dinh dưỡng cho trẻ dưới 5 tuổi {place}',
    'Better nutrition for children under five in {place}',
    [['12240', 100]],
    'HOSPITAL',
    HEALTH,
  ),
  template(
    'HEALTH',
    'Cung cấp trang thiết bị y tế cho trung tâm y tế {place}',
    'Medical equipment for the health centre of {place}',
    [['12230', 100]],
    'HOSPITAL',
    HEALTH,
    { unit: 'bộ thiết bị', value: 64_000_000 },
  ),
  template(
    'WATER',
    'Cấp nước sinh hoạt tự chảy {place}',
    'Gravity-fed water supply for {place}',
    [['14031', 100]],
    'LOCAL_AUTHORITY',
    AGRICULTURE,
  ),
  template(
    'WATER',
    'Xây dựng nhà vệ sinh và nước sạch tại điểm trường {place}',
    'Latrines and clean water for the satellite schools of {place}',
    [
      ['14032', 60],
      ['11120', 40],
    ],
    'SCHOOL',
    EDUCATION,
  ),
  template(
    'WATER',
    'Vệ sinh tổng thể do cộng đồng làm chủ {place}',
    'Community-led total sanitation in {place}',
    [
      ['14032', 80],
      ['12261', 20],
    ],
    'LOCAL_AUTHORITY',
    HEALTH,
  ),
  template(
    'WATER',
    'Lắp đặt bể lọc nước hộ gia đình {place}',
    'Household water filters in {place}',
    [['14031', 100]],
    'LOCAL_AUTHORITY',
    AGRICULTURE,
    { unit: 'bể lọc', value: 2_400_000 },
  ),
  template(
    'LIVELIHOODS',
    'Nuôi gà đen, lợn bản địa cho hộ nghèo {place}',
    'Native chickens and pigs for poor households of {place}',
    [
      ['31163', 80],
      ['31195', 20],
    ],
    'LOCAL_AUTHORITY',
    AGRICULTURE,
  ),
  template(
    'LIVELIHOODS',
    'Phát triển chuỗi giá trị chè cổ thụ {place}',
    'Old-growth tea value chain in {place}',
    [
      ['31162', 60],
      ['32161', 40],
    ],
    'LOCAL_AUTHORITY',
    AGRICULTURE,
  ),
  template(
    'LIVELIHOODS',
    'Canh tác lúa bền vững và khuyến nông {place}',
    'Sustainable rice growing and extension in {place}',
    [
      ['31161', 50],
      ['31166', 50],
    ],
    'LOCAL_AUTHORITY',
    AGRICULTURE,
  ),
  template(
    'LIVELIHOODS',
    'Trồng sâm, thảo quả và cây dược liệu dưới tán rừng {place}',
    'Ginseng, cardamom and herbs under the forest in {place}',
    [
      ['31162', 70],
      ['31220', 30],
    ],
    'LOCAL_AUTHORITY',
    AGRICULTURE,
  ),
  template(
    'LIVELIHOODS',
    'Nhóm tiết kiệm và sinh kế của phụ nữ {place}',
    'Women’s savings and livelihood groups in {place}',
    [
      ['31193', 50],
      ['16020', 50],
    ],
    'LOCAL_AUTHORITY',
    AGRICULTURE,
  ),
  template(
    'CLIMATE',
    'Trồng và phục hồi rừng đầu nguồn {place}',
    'Watershed forest restoration in {place}',
    [
      ['41020', 70],
      ['31220', 30],
    ],
    'LOCAL_AUTHORITY',
    AGRICULTURE,
  ),
  template(
    'CLIMATE',
    'Cảnh báo sớm lũ quét, sạt lở đất {place}',
    'Early warning of flash floods and landslides in {place}',
    [['43060', 100]],
    'LOCAL_AUTHORITY',
    AGRICULTURE,
  ),
  template(
    'CLIMATE',
    'Trường học an toàn trước thiên tai {place}',
    'Disaster-safe schools in {place}',
    [
      ['43060', 60],
      ['11120', 40],
    ],
    'SCHOOL',
    EDUCATION,
  ),
  template(
    'CLIMATE',
    'Bảo tồn đa dạng sinh học dựa vào cộng đồng {place}',
    'Community-based biodiversity conservation in {place}',
    [['41030', 100]],
    'LOCAL_AUTHORITY',
    AGRICULTURE,
  ),
  template(
    'COMMUNITY',
    'Phát triển cộng đồng tổng hợp {place}',
    'Integrated community development in {place}',
    [['43040', 100]],
    'LOCAL_AUTHORITY',
    SOCIAL,
  ),
  template(
    'COMMUNITY',
    'Nhà văn hóa và sân chơi cho trẻ em {place}',
    'Village hall and playground in {place}',
    [
      ['43042', 60],
      ['16066', 40],
    ],
    'LOCAL_AUTHORITY',
    CULTURE,
  ),
  template(
    'COMMUNITY',
    'Bảo tồn nghề dệt thổ cẩm {place}',
    'Keeping brocade weaving alive in {place}',
    [
      ['16066', 60],
      ['32140', 40],
    ],
    'LOCAL_AUTHORITY',
    CULTURE,
  ),
  template(
    'COMMUNITY',
    'Nâng cao năng lực quản lý thôn, bản {place}',
    'Stronger village management in {place}',
    [['43042', 100]],
    'LOCAL_AUTHORITY',
    SOCIAL,
  ),
  template(
    'POVERTY',
    'Hỗ trợ nhà ở cho hộ nghèo {place}',
    'Homes for poor households of {place}',
    [['16040', 100]],
    'LOCAL_AUTHORITY',
    SOCIAL,
  ),
  template(
    'POVERTY',
    'Tặng áo ấm và nhu yếu phẩm mùa đông {place}',
    'Warm coats and winter supplies for {place}',
    [['16010', 100]],
    'SOCIAL_CENTRE',
    SOCIAL,
    { unit: 'suất quà', value: 650_000 },
  ),
  template(
    'POVERTY',
    'Trợ giúp trẻ em mồ côi và khuyết tật {place}',
    'Support for orphans and children with disabilities in {place}',
    [['16015', 100]],
    'SOCIAL_CENTRE',
    SOCIAL,
  ),
  template(
    'POVERTY',
    'Cứu trợ khẩn cấp sau mưa lũ {place}',
    'Emergency relief after floods in {place}',
    [
      ['72010', 70],
      ['72040', 30],
    ],
    'LOCAL_AUTHORITY',
    SOCIAL,
    { unit: 'suất hàng cứu trợ', value: 1_200_000 },
  ),
  template(
    'OTHER',
    'Điện mặt trời cho bản chưa có điện lưới {place}',
    'Solar power for villages of {place} without the grid',
    [['23231', 100]],
    'LOCAL_AUTHORITY',
    SOCIAL,
  ),
  template(
    'OTHER',
    'Cầu dân sinh và đường liên bản {place}',
    'Footbridge and village road in {place}',
    [['21021', 100]],
    'LOCAL_AUTHORITY',
    SOCIAL,
  ),
  template(
    'OTHER',
    'Bình đẳng giới và phòng, chống bạo lực gia đình {place}',
    'Gender equality and prevention of domestic violence in {place}',
    [
      ['15180', 60],
      ['15170', 40],
    ],
    'LOCAL_AUTHORITY',
    SOCIAL,
  ),
];
