import type { ActivityKind } from '../../../generated/tables.ts';
import type { ProvinceSector } from './project-templates.ts';

/** A task that comes back in the plan of every year, but for the years that it is left out of. */
export interface PlanTaskTemplate {
  readonly key: string;
  readonly title: string;
  readonly titleEn: string;
  /** The body in charge: of the published record by its key, of the invented ones by `demo/` and its key. */
  readonly lead: string;
  readonly with?: readonly string[];
  /** First and last day, as month and day. */
  readonly from: string;
  readonly due: string;
  /** What the task is to bring about: activities of a kind, led by the body in charge. */
  readonly kind?: ActivityKind;
  readonly direction?: 'INBOUND' | 'OUTBOUND';
  readonly activities?: number;
  readonly people?: number;
  /** What is to be raised, in million VND. */
  readonly millions?: number;
  readonly sector?: ProvinceSector;
  readonly except?: readonly number[];
}

export const PLAN_TASKS: readonly PlanTaskTemplate[] = [
  {
    key: 'doan-vao-huu-nghi',
    title: 'Đón và làm việc với các đoàn tổ chức phi chính phủ nước ngoài đến khảo sát, triển khai dự án',
    titleEn: 'Receive delegations of foreign NGOs that survey needs and carry out projects',
    lead: 'friendship-union',
    with: ['department-of-foreign-affairs'],
    from: '01-01',
    due: '12-15',
    kind: 'DELEGATION',
    direction: 'INBOUND',
    activities: 3,
    people: 15,
  },
  {
    key: 'doan-vao-ngoai-vu',
    title: 'Đón các đoàn đại sứ quán, tổ chức quốc tế và cơ quan đại diện đến thăm, làm việc tại tỉnh',
    titleEn: 'Receive embassies, international organisations and representative offices in the province',
    lead: 'department-of-foreign-affairs',
    with: ['peoples-committee', 'friendship-union'],
    from: '01-01',
    due: '11-30',
    kind: 'DELEGATION',
    direction: 'INBOUND',
    activities: 4,
    people: 24,
  },
  {
    key: 'phu-nu',
    title: 'Tổ chức giao lưu phụ nữ biên giới với các địa phương của Trung Quốc và Lào',
    titleEn: 'Hold exchanges of women with places across the Chinese and Lao border',
    lead: 'womens-union',
    with: ['friendship-union'],
    from: '03-01',
    due: '10-20',
    kind: 'EXCHANGE',
    activities: 1,
    people: 60,
  },
  {
    key: 'thanh-nien',
    title: 'Tổ chức giao lưu thanh niên biên giới',
    titleEn: 'Hold exchanges of young people of the border',
    lead: 'youth-union',
    with: ['friendship-union', 'demo/so-van-hoa'],
    from: '03-01',
    due: '09-30',
    kind: 'EXCHANGE',
    activities: 2,
    people: 120,
  },
  {
    key: 'nong-dan',
    title: 'Tổ chức giao lưu nông dân, hội chợ nông sản vùng biên',
    titleEn: 'Hold farmers’ exchanges and border produce fairs',
    lead: 'farmers-association',
    with: ['demo/so-nong-nghiep'],
    from: '04-01',
    due: '11-10',
    kind: 'EXCHANGE',
    activities: 1,
    people: 50,
    except: [2023],
  },
  {
    key: 'cuu-chien-binh',
    title: 'Gặp gỡ, giao lưu cựu chiến binh hai bên biên giới',
    titleEn: 'Bring together veterans of both sides of the border',
    lead: 'veterans-association',
    from: '05-01',
    due: '12-20',
    kind: 'EXCHANGE',
    activities: 1,
    people: 40,
    except: [2025],
  },
  {
    key: 'gap-go-huu-nghi',
    title: 'Tổ chức gặp gỡ hữu nghị thường niên với các tỉnh Bắc Lào và châu Hồng Hà',
    titleEn: 'Hold the yearly friendship meetings with the north of Laos and Honghe',
    lead: 'friendship-union',
    with: ['friendship-association-laos', 'friendship-association-china'],
    from: '02-01',
    due: '06-30',
    kind: 'EXCHANGE',
    activities: 2,
    people: 80,
  },
  {
    key: 'ket-nghia-don',
    title: 'Duy trì hoạt động kết nghĩa đồn, trạm biên phòng và tuần tra chung',
    titleEn: 'Keep up the twinning of border posts, and joint patrols',
    lead: 'demo/don-bien-phong-a',
    with: ['demo/don-bien-phong-b', 'demo/don-bien-phong-c'],
    from: '01-01',
    due: '11-30',
    kind: 'TWINNING_EVENT',
    activities: 2,
    people: 40,
  },
  {
    key: 'ket-nghia-ban',
    title: 'Tổ chức sinh hoạt kết nghĩa cụm dân cư hai bên biên giới',
    titleEn: 'Hold the meetings of twinned villages on both sides of the border',
    lead: 'friendship-union',
    with: ['demo/ubnd-nui-cao', 'demo/ubnd-suoi-sau'],
    from: '01-15',
    due: '12-10',
    kind: 'TWINNING_EVENT',
    activities: 2,
    people: 90,
  },
  {
    key: 'doan-ra-phu-nu',
    title: 'Tổ chức đoàn phụ nữ của tỉnh thăm, học tập kinh nghiệm tại nước bạn',
    titleEn: 'Send a delegation of women to learn from neighbours abroad',
    lead: 'womens-union',
    with: ['department-of-foreign-affairs'],
    from: '04-01',
    due: '12-15',
    kind: 'DELEGATION',
    direction: 'OUTBOUND',
    activities: 1,
    people: 12,
    except: [2023],
  },
  {
    key: 'quyen-gop',
    title: 'Vận động quyên góp giúp nhân dân Lào và đồng bào vùng bị thiên tai',
    titleEn: 'Collect for the people of Laos and for those hit by disasters',
    lead: 'fatherland-front',
    with: ['labour-confederation', 'youth-union', 'womens-union'],
    from: '01-01',
    due: '06-30',
    kind: 'DONATION_DRIVE',
    activities: 1,
    people: 200,
  },
  {
    key: 'bao-chi',
    title: 'Hướng dẫn, quản lý phóng viên và đoàn làm phim nước ngoài hoạt động tại tỉnh',
    titleEn: 'Guide foreign reporters and film crews who work in the province',
    lead: 'department-of-foreign-affairs',
    with: ['demo/so-van-hoa'],
    from: '01-01',
    due: '12-20',
    kind: 'MEDIA_VISIT',
    activities: 2,
    except: [2024],
  },
  {
    key: 'vien-tro-giao-duc',
    title: 'Vận động viện trợ xây dựng phòng học, nhà bán trú cho các xã vùng cao',
    titleEn: 'Raise aid for classrooms and boarding houses in highland communes',
    lead: 'demo/so-giao-duc',
    with: ['friendship-union', 'demo/ubnd-rung-xanh'],
    from: '01-01',
    due: '05-31',
    millions: 4_500,
    sector: 'EDUCATION',
  },
  {
    key: 'vien-tro-y-te',
    title: 'Vận động viện trợ trang thiết bị và khám chữa bệnh nhân đạo',
    titleEn: 'Raise aid for medical equipment and free treatment',
    lead: 'demo/so-y-te',
    with: ['general-hospital'],
    from: '01-01',
    due: '11-20',
    millions: 2_800,
    sector: 'HEALTH',
  },
  {
    key: 'vien-tro-nuoc',
    title: 'Phối hợp với các tổ chức nước ngoài triển khai nước sạch và vệ sinh nông thôn',
    titleEn: 'Carry out rural water and sanitation with foreign organisations',
    lead: 'demo/so-nong-nghiep',
    from: '02-01',
    due: '12-15',
    millions: 1_900,
    sector: 'WATER',
    except: [2023, 2024],
  },
  {
    key: 'bao-cao',
    title: 'Tổng hợp, báo cáo kết quả công tác đối ngoại và viện trợ hằng năm',
    titleEn: 'Compile and report the year’s external affairs and aid',
    lead: 'demo/so-noi-vu',
    with: ['friendship-union', 'department-of-foreign-affairs'],
    from: '11-01',
    due: '12-25',
  },
];
