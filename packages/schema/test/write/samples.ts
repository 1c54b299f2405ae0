import type { Database } from '@nhipcau/database';
import { encodeNodeId } from '../../src/node/node-id.ts';
import { done, type Input } from './mutate.ts';

/** Node ids of records of each kind, for others to refer to. */
export interface Basis {
  readonly partner: string;
  readonly other: string;
  readonly local: string;
  readonly project: string;
  readonly activity: string;
  readonly twinning: string;
  readonly total: string;
  readonly document: string;
  readonly plan: string;
  readonly source: string;
}

/** What a record is made of, and what is changed of it then. */
export interface Sample {
  readonly create: Input;
  readonly change: Input;
}

export const country = (code: string) => encodeNodeId('Country', code);
export const sector = (code: string) => encodeNodeId('Sector', code);
export const unit = (id: string) => encodeNodeId('AdministrativeUnit', id);

/** Two communes of the province in force. */
export const communes = ['2025:03388', '2025:03394'].map(unit);

const named = (name: string) => ({ title: `${name} tiếng Việt`, titleEn: `${name} in English` });

/** Makes one record of each kind through the mutations. */
export async function makeBasis(database: Database): Promise<Basis> {
  const make = (typename: string, input: Input) => done(database, `create${typename}`, input);
  const organisation = (name: string, side: 'PARTNER' | 'LOCAL', kind: string, from?: string) =>
    make('Organisation', { kind, side, name, nameEn: `${name} (en)`, country: country(from ?? 'VN') });
  const partner = await organisation('Quỹ Hy vọng', 'PARTNER', 'FOREIGN_NGO', 'KR');
  const other = await organisation('Quỹ Tương lai', 'PARTNER', 'FOREIGN_NGO', 'JP');
  const local = await organisation('Sở Thử nghiệm', 'LOCAL', 'GOVERNMENT_AGENCY');
  const project = await make('Project', { code: 'THU-1', type: 'PROJECT', ...named('Dự án') });
  return {
    partner,
    other,
    local,
    project,
    activity: await make('Activity', { kind: 'DELEGATION', direction: 'INBOUND', ...named('Đoàn') }),
    twinning: await make('Twinning', {
      level: 'COMMUNE',
      counterpartCountry: country('CN'),
      ...named('Kết nghĩa'),
    }),
    total: await make('StatisticalRecord', {
      code: 'TONG-1',
      subject: 'ACTIVITY',
      activityKind: 'DELEGATION',
      coversFrom: '2011-01-01',
      coversTo: '2022-01-01',
      ...named('Số liệu'),
    }),
    document: await make('LegalDocument', {
      number: '1/QĐ',
      kind: 'DECISION',
      issuedOn: '2020-01-01',
      ...named('Quyết định'),
    }),
    plan: await make('Plan', {
      year: 2026,
      status: 'DRAFT',
      periodFrom: '2026-01-01',
      periodTo: '2027-01-01',
      ...named('Kế hoạch'),
    }),
    source: await make('Source', { ...named('Sổ ghi') }),
  };
}

/** Every field of every record, given and then changed. */
export function samplesOf(basis: Basis): Readonly<Record<string, Sample>> {
  const { partner, other, local, project, activity, twinning, total, document, plan, source } = basis;
  const [one = '', two = ''] = communes;
  return {
    Source: {
      create: {
        ...named('Báo cáo'),
        publisher: 'Sở',
        author: 'Cán bộ',
        url: 'https://example.org/a',
        publishedOn: '2024-02-29',
        coversFrom: '2023-01-01',
        coversTo: '2024-01-01',
        note: 'Ghi\nchú',
        noteEn: 'Note',
      },
      change: { title: 'Báo cáo khác', url: null, coversTo: '2025-01-01' },
    },
    Organisation: {
      create: {
        kind: 'FOREIGN_NGO',
        side: 'PARTNER',
        name: 'Tổ chức Mới',
        nameEn: 'New Organisation',
        shortName: 'TCM',
        description: 'Mô tả',
        descriptionEn: 'Description',
        country: country('KR'),
        unit: one,
        parent: partner,
        website: 'https://example.org',
        activeSince: 2012,
        source,
        aliases: [{ name: 'Tên khác', language: 'vi' }],
        identifiers: [{ scheme: 'KR-X', value: '12-34' }],
        registrations: [
          {
            kind: 'AGREEMENT',
            number: 'A1',
            issuedBy: 'Sở',
            issuedOn: '2020-01-01',
            expiresOn: '2030-01-01',
          },
        ],
        places: [one, two],
        contacts: [
          { name: 'Kim Min', role: 'Giám đốc', phone: '+82 10 1234', email: 'kim@example.org' },
          { name: 'An', role: null, phone: null, email: null },
        ],
      },
      change: {
        name: 'Tổ chức Đổi',
        shortName: null,
        parent: other,
        aliases: [
          { name: 'Tên khác', language: 'en' },
          { name: 'Tên nữa', language: 'vi' },
        ],
        identifiers: [],
        registrations: [],
        places: [two],
        contacts: [{ name: 'An', role: 'Điều phối', phone: null, email: null }],
      },
    },
    Project: {
      create: {
        code: 'THU-2',
        type: 'PROJECT',
        status: 'IMPLEMENTATION',
        ...named('Trường học'),
        description: 'Mô tả',
        descriptionEn: 'Description',
        plannedStart: '2024-01-01',
        plannedEnd: '2025-12-31',
        actualStart: '2024-02-01',
        actualEnd: '2025-11-30',
        approvalNumber: '12/QĐ-UBND',
        approvalDate: '2023-12-01',
        approvalAuthority: 'UBND tỉnh',
        governingDecree: '114/2021/NĐ-CP',
        managingBody: local,
        parent: project,
        source,
        participants: [
          { organisation: partner, role: 'FUNDING' },
          { organisation: local, role: 'IMPLEMENTING' },
        ],
        sectors: [
          { sector: sector('11220'), percentage: '33.3333' },
          { sector: sector('12220'), percentage: '66.6667' },
        ],
        places: [
          { unit: one, percentage: '50' },
          { unit: two, percentage: '50' },
        ],
        documents: [
          {
            ...named('Văn kiện'),
            category: 'AGREEMENT',
            language: 'vi',
            url: 'https://example.org/d',
            datedOn: '2023-11-01',
          },
        ],
      },
      change: {
        status: 'CLOSED',
        title: 'Trường học mới',
        approvalNumber: null,
        parent: null,
        participants: [{ organisation: other, role: 'FUNDING' }],
        sectors: [{ sector: sector('12220'), percentage: null }],
        places: [],
        documents: [],
      },
    },
    Transaction: {
      create: {
        project,
        kind: 'DISBURSEMENT',
        nature: 'IN_KIND',
        direction: 'RECEIVED',
        valueDate: '2024-05-06',
        amount: '1234.5',
        currency: 'USD',
        rate: '25410.5',
        rateSource: 'Ngân hàng A',
        atLeast: true,
        quantity: '12.5',
        unit: 'tấn',
        provider: partner,
        channel: other,
        receiver: local,
        description: 'Gạo',
        descriptionEn: 'Rice',
        source,
      },
      change: { amount: '1234.56', channel: null, quantity: null, unit: null, atLeast: false },
    },
    Activity: {
      create: {
        kind: 'DELEGATION',
        direction: 'INBOUND',
        setting: 'HOSTED',
        ...named('Đoàn khảo sát'),
        purpose: 'Khảo sát',
        outcome: 'Đã ký',
        startDate: '2020-03-01',
        endDate: '2020-03-03',
        lead: local,
        counterpart: partner,
        counterpartCountry: country('KR'),
        unit: one,
        placeName: 'Hội trường',
        counterpartPeople: 5,
        localPeople: 12,
        project,
        twinning,
        statisticalRecord: total,
        source,
        participants: [{ id: other }].map(({ id }) => id),
      },
      change: { endDate: null, counterpartPeople: 0, participants: [local], twinning: null },
    },
    Twinning: {
      create: {
        level: 'COMMUNE',
        ...named('Cặp xã'),
        localName: 'Xã A',
        localUnit: one,
        counterpartName: 'Trấn B',
        counterpartUnit: two,
        counterpartCountry: country('CN'),
        sinceYear: 2014,
        signedOn: '2014-05-01',
        renewedOn: '2019-05-01',
        endedOn: '2024-05-01',
        source,
      },
      change: { localName: null, endedOn: null, counterpartCountry: country('LA') },
    },
    StatisticalRecord: {
      create: {
        code: 'TONG-2',
        subject: 'FUNDING',
        ...named('Vốn cam kết'),
        quote: 'Trang 3',
        coversFrom: '2011-01-01',
        coversTo: '2022-01-01',
        transactionKind: 'COMMITMENT',
        funderKind: 'FOREIGN_NGO',
        funderCountry: country('JP'),
        source,
        sectors: [sector('12220')],
        places: [one],
      },
      change: { quote: null, funderKind: null, sectors: [], places: [two] },
    },
    LegalDocument: {
      create: {
        number: '2/QĐ',
        kind: 'DECISION',
        ...named('Quy chế'),
        issuer: local,
        issuedOn: '2021-01-01',
        effectiveFrom: '2021-02-01',
        effectiveTo: '2022-02-01',
        source,
        carriesOut: [document],
      },
      change: { effectiveTo: null, carriesOut: [], issuer: null },
    },
    Plan: {
      create: {
        year: 2027,
        ...named('Kế hoạch năm'),
        status: 'ISSUED',
        issuer: local,
        legalDocument: document,
        periodFrom: '2027-01-01',
        periodTo: '2028-01-01',
        source,
      },
      change: { status: 'CLOSED', legalDocument: null },
    },
    PlanTask: {
      create: {
        plan,
        position: 7,
        ...named('Đón đoàn'),
        lead: local,
        startsOn: '2026-02-01',
        dueOn: '2026-03-01',
        doneOn: '2026-02-20',
        activityKind: 'DELEGATION',
        plannedActivities: 2,
        plannedPeople: 20,
        plannedVnd: '1000000',
        sector: sector('12220'),
        source,
        coordinators: [other],
        activities: [activity],
        projects: [project],
      },
      change: { doneOn: null, coordinators: [], activities: [], projects: [], plannedVnd: null },
    },
    ExchangeRate: {
      create: {
        currency: 'USD',
        period: 'DAY',
        startsOn: '2026-05-04',
        rate: '26123.5',
        statedBy: 'Ngân hàng B',
        source,
      },
      change: { rate: '26124', statedBy: 'Ngân hàng C' },
    },
  };
}
