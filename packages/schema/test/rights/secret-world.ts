import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import { encodeNodeId } from '../../src/node/node-id.ts';

/** What a partner has with the province, each text of it marked, with sums and dates that nobody else has. */
export interface SecretWorld {
  readonly ids: Readonly<
    Record<
      | 'organisation'
      | 'project'
      | 'commitment'
      | 'disbursement'
      | 'activity'
      | 'source'
      | 'proposal'
      | 'update'
      | 'photo'
      | 'paper'
      | 'scan'
      | 'contact',
      string
    >
  >;
  /** Of all these. */
  readonly nodeIds: readonly string[];
  /** Stands in every text. */
  readonly mark: string;
  /** Whatever no answer to anybody else may have in it, whatever its letters' case. */
  readonly traces: readonly string[];
}

/** Nobody writes `c`: what is answered of it is answered of what there is not. */
export type Letter = 'a' | 'b' | 'c';

export function secretWorld(letter: Letter): SecretWorld {
  const idOf = (number: number) => `${letter.repeat(8)}-0000-7000-8000-00000000000${number}`;
  const ids = {
    organisation: idOf(1),
    project: idOf(2),
    commitment: idOf(3),
    disbursement: idOf(4),
    activity: idOf(5),
    source: idOf(6),
    proposal: idOf(7),
    update: idOf(8),
    photo: idOf(9),
    paper: `${letter.repeat(8)}-0000-7000-8000-000000000010`,
    scan: `${letter.repeat(8)}-0000-7000-8000-000000000011`,
    contact: `${letter.repeat(8)}-0000-7000-8000-000000000012`,
  };
  const mark = `zq${letter}kx`;
  const nodeIds = [
    encodeNodeId('Organisation', ids.organisation),
    encodeNodeId('Project', ids.project),
    encodeNodeId('Transaction', ids.commitment),
    encodeNodeId('Transaction', ids.disbursement),
    encodeNodeId('Activity', ids.activity),
    encodeNodeId('Source', ids.source),
    encodeNodeId('Proposal', ids.proposal),
    encodeNodeId('ProgressUpdate', ids.update),
    encodeNodeId('Attachment', ids.photo),
    encodeNodeId('Attachment', ids.scan),
    encodeNodeId('Attachment', ids.paper),
    encodeNodeId('Contact', ids.contact),
  ];
  return {
    ids,
    nodeIds,
    mark,
    traces: [
      mark,
      idOf(0).slice(0, 18),
      letter.repeat(64),
      ...nodeIds,
      `${amountOf(letter)}`,
      dateOf(letter),
    ],
  };
}

const amountOf = (letter: Letter) => ({ a: 31_415_927, b: 27_182_819, c: 16_180_339 })[letter];
const dateOf = (letter: Letter) => ({ a: '1991-03-07', b: '1987-11-23', c: '1979-05-29' })[letter];

/** Writes a partner's world; it shares sectors, communes, local bodies and times with everybody else's. */
export async function insertSecretWorld(db: Kysely<DB>, letter: Letter): Promise<void> {
  const { ids, mark } = secretWorld(letter);
  const organisationId = ids.organisation;
  const projectId = ids.project;
  const source_id = ids.source;
  const text = (what: string) => `${what} ${mark}`;
  const named = (what: string) => ({ title: text(what), title_en: text(`${what} in English`) });
  const origin = { source_id, provenance: 'ENTERED' } as const;
  const date = dateOf(letter);
  const local = await db
    .selectFrom('organisation')
    .select('id')
    .where('side', '=', 'LOCAL')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const commune = await db
    .selectFrom('administrative_unit')
    .select('id')
    .where('level', '=', 'COMMUNE')
    .where('valid_to', 'is', null)
    .where('country_code', '=', 'VN')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('source')
    .values({ id: source_id, provenance: 'ENTERED', ...named('Nguồn'), note: text('Ghi chú') })
    .execute();
  await db
    .insertInto('organisation')
    .values({
      ...origin,
      id: organisationId,
      kind: 'FOREIGN_NGO',
      side: 'PARTNER',
      name: text('Tổ chức'),
      name_en: text('Organisation'),
      short_name: text('TC'),
      description: text('Mô tả'),
      description_en: text('Description'),
      website: `https://${mark}.example`,
      country_code: 'KR',
      active_since: Number(date.slice(0, 4)),
    })
    .execute();
  await db
    .insertInto('organisation_alias')
    .values({ organisation_id: organisationId, name: text('Tên khác'), language: 'vi' })
    .execute();
  await db
    .insertInto('organisation_identifier')
    .values({ organisation_id: organisationId, scheme: 'XX', value: text('Số') })
    .execute();
  await db
    .insertInto('contact')
    .values({
      id: ids.contact,
      organisation_id: organisationId,
      name: text('Người liên hệ'),
      role: text('Chức vụ'),
      phone: text('Số máy'),
      email: `lien-he@${mark}.example`,
    })
    .execute();
  await db
    .insertInto('organisation_place')
    .values({ organisation_id: organisationId, unit_id: commune.id })
    .execute();
  await db
    .insertInto('organisation_registration')
    .values({
      organisation_id: organisationId,
      kind: 'OPERATION_REGISTRATION',
      number: text('Giấy'),
      issued_by: text('Nơi cấp'),
      issued_on: date,
      expires_on: '2027-01-01',
    })
    .execute();
  await db
    .insertInto('project')
    .values({
      ...origin,
      ...named('Dự án'),
      id: projectId,
      code: `${mark}-1`,
      type: 'PROJECT',
      status: 'IMPLEMENTATION',
      description: text('Mô tả'),
      description_en: text('Description'),
      planned_start: date,
      planned_end: '2030-01-01',
      approval_number: text('QĐ'),
      approval_date: date,
      approval_authority: text('Cơ quan'),
      governing_decree: text('Nghị định'),
      managing_body_id: local.id,
    })
    .execute();
  await db
    .insertInto('project_participant')
    .values([
      { project_id: projectId, organisation_id: organisationId, role: 'FUNDING' },
      { project_id: projectId, organisation_id: local.id, role: 'IMPLEMENTING' },
    ])
    .execute();
  await db.insertInto('project_sector').values({ project_id: projectId, sector_code: '12220' }).execute();
  await db.insertInto('project_place').values({ project_id: projectId, unit_id: commune.id }).execute();
  await db
    .insertInto('project_document')
    .values({
      ...origin,
      ...named('Văn bản'),
      project_id: projectId,
      category: 'AGREEMENT',
      url: `https://${mark}.example/d`,
      dated_on: date,
    })
    .execute();
  const gift = {
    ...origin,
    project_id: projectId,
    nature: 'CASH',
    currency_code: 'VND',
    rate: '1',
    value_date: date,
    provider_id: organisationId,
    receiver_id: local.id,
    description: text('Diễn giải'),
    description_en: text('Wording'),
  } as const;
  await db
    .insertInto('transaction')
    .values([
      { ...gift, id: ids.commitment, kind: 'COMMITMENT', amount: `${amountOf(letter)}` },
      { ...gift, id: ids.disbursement, kind: 'DISBURSEMENT', amount: `${amountOf(letter)}` },
    ])
    .execute();
  await db
    .insertInto('activity')
    .values({
      ...origin,
      ...named('Đoàn'),
      id: ids.activity,
      kind: 'DELEGATION',
      direction: 'INBOUND',
      purpose: text('Mục đích'),
      outcome: text('Kết quả'),
      place_name: text('Nơi'),
      start_date: date,
      end_date: date,
      lead_id: local.id,
      counterpart_id: organisationId,
      counterpart_country_code: 'KR',
      unit_id: commune.id,
      counterpart_people: 4711,
      project_id: projectId,
    })
    .execute();
  await db
    .insertInto('attachment')
    .values([
      {
        ...fileOf(letter),
        id: ids.photo,
        activity_id: ids.activity,
        name: text('Ảnh'),
        slug: `${mark}.pdf`,
        size_bytes: 1,
      },
      {
        ...fileOf(letter),
        id: ids.paper,
        project_id: projectId,
        name: text('Tệp'),
        slug: `${mark}.pdf`,
        size_bytes: 2,
      },
    ])
    .execute();
  await db
    .insertInto('activity_participant')
    .values({ activity_id: ids.activity, organisation_id: organisationId })
    .execute();
  await db
    .insertInto('project_share')
    .values({ project_id: projectId, organisation_id: organisationId })
    .execute();
  await insertReviews(db, letter);
}

/** What every file of the partner's has. */
function fileOf(letter: Letter) {
  const { mark } = secretWorld(letter);
  return {
    media_type: 'application/pdf',
    content: letter.repeat(64),
    caption: `Chú thích ${mark}`,
    caption_en: `Caption ${mark}`,
    uploaded_by_name: `Người ${mark}`,
  };
}

/** What the partner proposed and reported of its project, and one of its people who was told of it. */
async function insertReviews(db: Kysely<DB>, letter: Letter): Promise<void> {
  const { ids, mark } = secretWorld(letter);
  const text = (what: string) => `${what} ${mark}`;
  const person = await db
    .insertInto('person')
    .values({
      name: text('Người'),
      email: `${mark}@example.org`,
      role: 'PARTNER',
      organisation_id: ids.organisation,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const own = {
    organisation_id: ids.organisation,
    project_id: ids.project,
    person_id: person.id,
    person_name: text('Người'),
    review_comment: text('Ý kiến'),
  };
  await db
    .insertInto('proposal')
    .values({ ...own, id: ids.proposal, comment: text('Lý do') })
    .execute();
  await db
    .insertInto('proposal_field')
    .values({
      proposal_id: ids.proposal,
      field: 'title',
      column_name: 'title',
      was: JSON.stringify(text('Trước')),
      proposed: JSON.stringify(text('Sau')),
    })
    .execute();
  await db
    .insertInto('progress_update')
    .values({
      ...own,
      id: ids.update,
      text: text('Tiến độ'),
      period_start: dateOf(letter),
      period_end: dateOf(letter),
    })
    .execute();
  await db
    .insertInto('attachment')
    .values({
      ...fileOf(letter),
      id: ids.scan,
      progress_update_id: ids.update,
      name: text('Bản quét'),
      slug: `${mark}.pdf`,
      size_bytes: 3,
    })
    .execute();
  const returned = { state: 'RETURNED', submitted_at: '2026-01-02', reviewed_at: '2026-01-03' } as const;
  await db.updateTable('proposal').set(returned).where('id', '=', ids.proposal).execute();
  await db.updateTable('progress_update').set(returned).where('id', '=', ids.update).execute();
}
