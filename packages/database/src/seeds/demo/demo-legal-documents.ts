import type { Insertable } from 'kysely';
import type { DB } from '../../generated/tables.ts';
import { publishedLegalDocument } from '../published/legal-documents.ts';
import { publishedOrganisation } from '../published/organisations.ts';
import { seedId } from '../seed-id.ts';
import { parts, records, type SeedTable } from '../seed-table.ts';
import { localBody } from './demo-local-bodies.ts';
import { invented } from './demo-source.ts';
import { marked, markedEn } from './mark.ts';

interface Invented {
  readonly number: string;
  readonly kind: Insertable<DB['legal_document']>['kind'];
  readonly title: string;
  readonly titleEn: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly period?: readonly [from: string, to: string];
  readonly carriesOut: readonly string[];
}

const PROGRAMME = '18-Ctr/TU';
const UNIFIED = '238-QĐ/TU';
const COMMITTEE = publishedOrganisation('peoples-committee');

function programme(number: string, issuedOn: string, from: number, to: number): Invented {
  return {
    number,
    kind: 'ACTION_PROGRAMME',
    title: `Chương trình công tác đối ngoại nhân dân giai đoạn ${from}–${to}`,
    titleEn: `Programme of people-to-people external relations, ${from}–${to}`,
    issuer: COMMITTEE,
    issuedOn,
    period: [`${from}-01-01`, `${to + 1}-01-01`],
    carriesOut: [publishedLegalDocument(PROGRAMME), publishedLegalDocument(UNIFIED)],
  };
}

function annualPlan(number: string, issuedOn: string, year: number, carriedOut: string): Invented {
  return {
    number,
    kind: 'PLAN',
    title: `Kế hoạch công tác đối ngoại năm ${year}`,
    titleEn: `External affairs plan for ${year}`,
    issuer: COMMITTEE,
    issuedOn,
    period: [`${year}-01-01`, `${year + 1}-01-01`],
    carriesOut: [inventedLegalDocument(carriedOut)],
  };
}

/** Invented programmes, annual plans and what single bodies issue to carry them out. */
const DOCUMENTS: readonly Invented[] = [
  programme('MH-01/CTr-UBND', '2021-02-18', 2021, 2025),
  programme('MH-02/CTr-UBND', '2025-12-10', 2026, 2030),
  {
    number: 'MH-21/QC-UBND',
    kind: 'REGULATION',
    title: 'Quy chế phối hợp quản lý viện trợ không hoàn lại của nước ngoài trên địa bàn tỉnh',
    titleEn: 'Regulation on coordination in managing foreign non-refundable aid in the province',
    issuer: COMMITTEE,
    issuedOn: '2022-06-15',
    carriesOut: [publishedLegalDocument(UNIFIED)],
  },
  annualPlan('MH-11/KH-UBND', '2022-12-20', 2023, 'MH-01/CTr-UBND'),
  annualPlan('MH-12/KH-UBND', '2023-12-22', 2024, 'MH-01/CTr-UBND'),
  annualPlan('MH-13/KH-UBND', '2024-12-19', 2025, 'MH-01/CTr-UBND'),
  annualPlan('MH-14/KH-UBND', '2025-12-26', 2026, 'MH-02/CTr-UBND'),
  {
    number: 'MH-31/KH-LHHN',
    kind: 'PLAN',
    title: 'Kế hoạch hoạt động đối ngoại nhân dân năm 2026 của Liên hiệp các tổ chức hữu nghị tỉnh',
    titleEn: 'The Union of Friendship Organisations’ plan of people-to-people activities for 2026',
    issuer: publishedOrganisation('friendship-union'),
    issuedOn: '2026-01-12',
    period: ['2026-01-01', '2027-01-01'],
    carriesOut: [inventedLegalDocument('MH-14/KH-UBND')],
  },
  {
    number: 'MH-32/KH-ĐTN',
    kind: 'PLAN',
    title: 'Kế hoạch giao lưu thanh niên biên giới năm 2026',
    titleEn: 'Plan of border youth exchanges for 2026',
    issuer: publishedOrganisation('youth-union'),
    issuedOn: '2026-01-20',
    period: ['2026-01-01', '2027-01-01'],
    carriesOut: [inventedLegalDocument('MH-14/KH-UBND')],
  },
  {
    number: 'MH-33/KH-SGDĐT',
    kind: 'PLAN',
    title: 'Kế hoạch vận động viện trợ cho giáo dục vùng cao năm 2026',
    titleEn: 'Plan to raise aid for highland education in 2026',
    issuer: localBody('so-giao-duc').id,
    issuedOn: '2026-02-05',
    period: ['2026-01-01', '2027-01-01'],
    carriesOut: [inventedLegalDocument('MH-14/KH-UBND'), inventedLegalDocument('MH-21/QC-UBND')],
  },
];

/** The id of an invented document by its number. */
export function inventedLegalDocument(number: string): string {
  return seedId('legal_document', `demo/${number}`);
}

export function demoLegalDocumentTables(): readonly SeedTable[] {
  return [
    records(
      'legal_document',
      ['id'],
      DOCUMENTS.map(({ number, kind, title, titleEn, issuer, issuedOn, period }) => ({
        id: inventedLegalDocument(number),
        number,
        kind,
        title: marked(title),
        title_en: markedEn(titleEn),
        issuer_id: issuer,
        issued_on: issuedOn,
        effective_from: period?.[0] ?? issuedOn,
        effective_to: period?.[1] ?? null,
        ...invented('plans'),
      })),
    ),
    parts(
      'legal_document_carries_out',
      'legal_document_id',
      ['legal_document_id', 'carried_out_id'],
      DOCUMENTS.flatMap(({ number, carriesOut }) =>
        carriesOut.map((carriedOut) => ({
          legal_document_id: inventedLegalDocument(number),
          carried_out_id: carriedOut,
        })),
      ),
    ),
  ];
}
