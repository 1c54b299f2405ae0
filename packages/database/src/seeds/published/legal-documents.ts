import { seedId } from '../seed-id.ts';
import { parts, records, type SeedTable } from '../seed-table.ts';
import { CITED } from './article.ts';
import { publishedOrganisation } from './organisations.ts';

const DOCUMENTS = [
  {
    number: '04-CT/TW',
    kind: 'DIRECTIVE',
    title:
      'Chỉ thị về việc tiếp tục đổi mới và nâng cao hiệu quả công tác đối ngoại nhân dân trong tình hình mới',
    titleEn:
      'Directive on further renewing people-to-people external relations and making them more effective in the new situation',
    issuer: 'party-secretariat',
    issuedOn: '2011-07-06',
  },
  {
    number: '18-Ctr/TU',
    kind: 'ACTION_PROGRAMME',
    title: 'Chương trình hành động về việc thực hiện Chỉ thị số 04-CT/TW',
    titleEn: 'Action programme to carry out Directive 04-CT/TW',
    issuer: 'party-committee',
    issuedOn: '2011-09-23',
    carriesOut: '04-CT/TW',
  },
  {
    number: '481/QĐ-UBND',
    kind: 'DECISION',
    title: 'Quyết định về Đại hội Liên hiệp các tổ chức hữu nghị tỉnh Lai Châu',
    titleEn: 'Decision on the congress of the Lai Châu Union of Friendship Organisations',
    issuer: 'peoples-committee',
    issuedOn: '2012-05-09',
  },
  {
    number: '41/2013/QĐ-TTg',
    kind: 'DECISION',
    title: 'Quyết định là căn cứ xếp loại cán bộ chuyên trách của Liên hiệp các tổ chức hữu nghị',
    titleEn: 'Decision by which full-time staff of the Union of Friendship Organisations are graded',
    issuer: 'prime-minister',
    issuedOn: '2013-07-15',
  },
  {
    number: '238-QĐ/TU',
    kind: 'DECISION',
    title: 'Quyết định ban hành Quy chế quản lý thống nhất các hoạt động đối ngoại',
    titleEn: 'Decision issuing the regulation on the unified management of external activities',
    issuer: 'party-committee',
    issuedOn: '2016-09-27',
  },
] as const;

/** The id of a rule that the article cites; throws for a number that it does not cite. */
export function publishedLegalDocument(number: string): string {
  if (!DOCUMENTS.some((document) => document.number === number)) {
    throw new Error(`The article cites no document ${number}`);
  }
  return seedId('legal_document', number);
}

/** The five rules that the article cites. It says of one only that it carries out another. */
export function legalDocumentTables(): readonly SeedTable[] {
  return [
    records(
      'legal_document',
      ['id'],
      DOCUMENTS.map(({ number, kind, title, titleEn, issuer, issuedOn }) => ({
        id: seedId('legal_document', number),
        number,
        kind,
        title,
        title_en: titleEn,
        issuer_id: publishedOrganisation(issuer),
        issued_on: issuedOn,
        ...CITED,
      })),
    ),
    parts(
      'legal_document_carries_out',
      'legal_document_id',
      ['legal_document_id', 'carried_out_id'],
      DOCUMENTS.flatMap((document) =>
        'carriesOut' in document
          ? [
              {
                legal_document_id: seedId('legal_document', document.number),
                carried_out_id: publishedLegalDocument(document.carriesOut),
              },
            ]
          : [],
      ),
    ),
  ];
}
