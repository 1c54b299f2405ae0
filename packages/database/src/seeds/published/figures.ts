import type {
  ActivityDirection,
  ActivityKind,
  ActivitySetting,
  OrganisationKind,
  TransactionKind,
} from '../../generated/tables.ts';

/** A total as the article states it. What is left out, the article does not state. */
export interface Figure {
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
  readonly quote: string;
  /** Of what kind the counted events are; absent for money. */
  readonly kind?: ActivityKind;
  readonly direction?: ActivityDirection;
  readonly setting?: ActivitySetting;
  readonly country?: string;
  readonly counterpart?: string;
  readonly counterpartKind?: OrganisationKind;
  readonly lead?: string;
  readonly activities?: number;
  readonly people?: number;
  readonly transactionKind?: TransactionKind;
  readonly funderKind?: OrganisationKind;
  readonly vnd?: string;
  readonly atLeast?: boolean;
  readonly sectors?: readonly string[];
  readonly places?: readonly string[];
}

const YUNNAN =
  '30 hoạt động giao lưu nhân dân với các địa phương của tỉnh Vân Nam - Trung Quốc (gồm 18 hoạt động tổ chức tại tỉnh Lai Châu, 12 hoạt động tổ chức tại tỉnh Vân Nam - Trung Quốc)';

export const FIGURES: readonly Figure[] = [
  {
    code: 'F1-HOSTED',
    title: 'Giao lưu nhân dân với các địa phương của tỉnh Vân Nam (Trung Quốc) tổ chức tại tỉnh Lai Châu',
    titleEn: 'People-to-people exchanges with localities of Yunnan (China) hosted in Lai Châu',
    quote: YUNNAN,
    kind: 'EXCHANGE',
    setting: 'HOSTED',
    country: 'CN',
    counterpart: 'yunnan',
    lead: 'friendship-union',
    activities: 18,
    places: ['12'],
  },
  {
    code: 'F1-ABROAD',
    title: 'Giao lưu nhân dân với các địa phương của tỉnh Vân Nam (Trung Quốc) tổ chức tại tỉnh Vân Nam',
    titleEn: 'People-to-people exchanges with localities of Yunnan (China) held in Yunnan',
    quote: YUNNAN,
    kind: 'EXCHANGE',
    setting: 'ABROAD',
    country: 'CN',
    counterpart: 'yunnan',
    lead: 'friendship-union',
    activities: 12,
    places: ['CN-YN'],
  },
  {
    code: 'F2',
    title: 'Giao lưu nhân dân với các tỉnh U Đôm Xay, Phông Sa Lỳ, Luông Pha Băng (Lào)',
    titleEn: 'People-to-people exchanges with Oudomxay, Phongsaly and Luang Prabang (Laos)',
    quote:
      '33 hoạt động giao lưu nhân dân với các tỉnh U Đôm Xay, Phông Sa Lỳ, Luông Pha Băng nước Cộng hòa Dân chủ Nhân dân Lào',
    kind: 'EXCHANGE',
    country: 'LA',
    lead: 'friendship-union',
    activities: 33,
    places: ['LA-OU', 'LA-PH', 'LA-LP'],
  },
  {
    code: 'F3',
    title: 'Đón tiếp đoàn của tổ chức phi chính phủ nước ngoài',
    titleEn: 'Delegations of foreign NGOs received',
    quote:
      'tỉnh đã tổ chức đón tiếp 321 đoàn/1.751 lượt người của tổ chức phi chính phủ nước ngoài tìm hiểu, khảo sát, triển khai thực hiện các chương trình, dự án trên địa bàn tỉnh',
    kind: 'DELEGATION',
    direction: 'INBOUND',
    counterpartKind: 'FOREIGN_NGO',
    activities: 321,
    people: 1751,
    places: ['12'],
  },
  {
    code: 'F4',
    title: 'Giá trị cam kết viện trợ của các tổ chức phi chính phủ nước ngoài',
    titleEn: 'Aid committed by foreign NGOs',
    quote:
      'với giá trị cam kết viện trợ trên 131 tỷ đồng. Lĩnh vực viện trợ tập trung chủ yếu là giáo dục, y tế, nước sạch và vệ sinh môi trường, sinh kế, ứng phó với biến đổi khí hậu…',
    transactionKind: 'COMMITMENT',
    funderKind: 'FOREIGN_NGO',
    vnd: '131000000000',
    atLeast: true,
    sectors: ['EDUCATION', 'HEALTH', 'WATER', 'LIVELIHOODS', 'CLIMATE'],
    places: ['12'],
  },
  {
    code: 'F9',
    title: 'Giao lưu với các tình nguyện viên Hàn Quốc đang làm việc tại Bệnh viện Đa khoa tỉnh',
    titleEn: 'Exchanges with Korean volunteers working at the provincial General Hospital',
    quote: '6 hoạt động giao lưu với các tình nguyện viên Hàn Quốc đang làm việc tại Bệnh viện Đa khoa tỉnh',
    kind: 'VOLUNTEER_EXCHANGE',
    country: 'KR',
    activities: 6,
    places: ['12'],
  },
  {
    code: 'F10',
    title: 'Giao lưu với các tình nguyện viên đến từ Hàn Quốc tại Trung tâm Bảo trợ xã hội tỉnh',
    titleEn: 'Exchange with volunteers from Korea at the provincial Social Protection Centre',
    quote:
      '1 hoạt động giao lưu với các tình nguyện viên đến từ Hàn Quốc vào hoạt động tình nguyện tại Trung tâm Bảo trợ xã hội tỉnh',
    kind: 'VOLUNTEER_EXCHANGE',
    country: 'KR',
    activities: 1,
    places: ['12'],
  },
  {
    code: 'F11',
    title: 'Đón tiếp đoàn làm phim của Công ty sản xuất chương trình truyền hình Eccholine (Bỉ)',
    titleEn: 'Film crews of the television producer Eccholine (Belgium) received',
    quote:
      'đón tiếp 6 đoàn làm phim của Công ty sản xuất chương trình truyền hình Eccholine (Bỉ) đến Việt Nam',
    kind: 'MEDIA_VISIT',
    country: 'BE',
    counterpart: 'eccholine',
    activities: 6,
  },
  {
    code: 'F13',
    title: 'Thăm hỏi người nước ngoài gặp nạn đang điều trị tại Bệnh viện tỉnh',
    titleEn: 'Visits to foreigners in distress under treatment at the provincial hospital',
    quote: 'tổ chức thăm hỏi người nước ngoài gặp nạn đang điều trị tại Bệnh viện tỉnh',
    kind: 'CONSULAR_VISIT',
    places: ['12'],
  },
  {
    code: 'F14',
    title: 'Quyên góp ủng hộ lưu học sinh Lào đang học tập tại Trường Trung cấp Y tế tỉnh',
    titleEn: 'Donation drives for Lao students at the provincial Medical Secondary School',
    quote:
      'Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội đã tổ chức vận động cán bộ, công chức, viên chức tại một số cơ quan, đơn vị và doanh nghiệp trên địa bàn tỉnh quyên góp ủng hộ cho các hoạt động của lưu học sinh Lào đang học tập tại trường Trung cấp Y tế tỉnh',
    kind: 'DONATION_DRIVE',
    country: 'LA',
    lead: 'fatherland-front',
    places: ['12'],
  },
  {
    code: 'F16',
    title: 'Hỗ trợ các đồn, trạm biên phòng, các thôn, bản kết nghĩa hai bên biên giới',
    titleEn: 'Support to twinned border posts, stations and villages on both sides of the border',
    quote:
      'Liên hiệp các tổ chức hữu nghị tỉnh phối hợp với các cơ quan, đơn vị liên quan hỗ trợ cho các đồn, trạm biên phòng, các thôn, bản kết nghĩa hai bên biên giới',
    kind: 'TWINNING_EVENT',
    lead: 'friendship-union',
  },
];
