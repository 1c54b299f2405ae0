import { declareBulk } from '../bulk/declare-bulk.ts';
import { Project } from '../node/node-types.ts';
import { declareWriting } from '../write/declare-writing.ts';
import { choice, day } from '../write/field/choice.ts';
import { decimal } from '../write/field/number.ts';
import { reference } from '../write/field/reference.ts';
import { source } from '../write/field/source.ts';
import { text, webAddress } from '../write/field/text.ts';
import { notBefore } from '../write/rule/not-before.ts';
import { notUnderItself } from '../write/rule/not-under-itself.ts';
import { wholeShares } from '../write/rule/whole-shares.ts';
import { part } from '../write/writable-part.ts';
import { writableRecord } from '../write/writable-record.ts';
import { DocumentCategory } from './project-document.ts';
import { ParticipantRole, ProjectStatus, ProjectType } from './project-enums.ts';

const percentage = {
  description:
    'Its share of the money in per cent. Given for all of the list, where they add up to exactly 100, or for none.',
  digits: 3,
  decimals: 4,
};

const participants = part('project_participant', {
  owner: 'project_id',
  position: 'position',
  key: ['role', 'organisation_id'],
  max: 100,
  description: 'Who takes part in which role.',
  input: 'ProjectParticipantInput',
  inputDescription: 'An organisation in a role of a project.',
  fields: {
    organisation: reference('organisation_id', 'Organisation', { required: true, description: 'Who it is.' }),
    role: choice('role', ParticipantRole, { required: true, description: 'What it does in the project.' }),
  },
});

const sectors = part('project_sector', {
  owner: 'project_id',
  key: ['sector_code'],
  max: 50,
  description: 'What it is for, with shares.',
  input: 'ProjectSectorInput',
  inputDescription: 'A sector of a project with its share.',
  fields: {
    sector: reference('sector_code', 'Sector', { required: true, description: 'What it is for.' }),
    percentage: decimal('percentage', percentage),
  },
  rule: wholeShares,
});

const places = part('project_place', {
  owner: 'project_id',
  key: ['unit_id'],
  max: 200,
  description: 'Where it is, with shares.',
  input: 'ProjectPlaceInput',
  inputDescription: 'A place of a project with its share.',
  fields: {
    unit: reference('unit_id', 'AdministrativeUnit', { required: true, description: 'Where it is.' }),
    percentage: decimal('percentage', percentage),
  },
  rule: wholeShares,
});

const documents = part('project_document', {
  owner: 'project_id',
  key: ['id'],
  typename: 'ProjectDocument',
  sourced: true,
  max: 200,
  description: 'Its documents.',
  input: 'ProjectDocumentInput',
  inputDescription: 'A document of a project.',
  fields: {
    title: text('title', { required: true, max: 500, description: 'What it is called, in Vietnamese.' }),
    titleEn: text('title_en', {
      otherwise: 'title',
      max: 500,
      description: 'What it is called, in English; the Vietnamese where none is given.',
    }),
    category: choice('category', DocumentCategory, { required: true, description: 'What it is.' }),
    language: text('language', {
      max: 2,
      form: /^[a-z]{2}$/,
      formIs: 'a code of ISO 639-1',
      description: 'ISO 639-1 of the language that it is written in.',
    }),
    url: webAddress('url', { description: 'Where it stands.' }),
    datedOn: day('dated_on', { description: 'The day that it bears.' }),
  },
});

/** What can be written of a project. */
export const projectWriting = writableRecord('project', {
  typename: 'Project',
  noun: 'a project',
  fields: {
    code: text('code', {
      required: true,
      max: 60,
      description: 'The province’s own code; no two have the same.',
    }),
    type: choice('type', ProjectType, { required: true, description: 'What form the aid takes.' }),
    status: choice('status', ProjectStatus, { description: 'Where it stands.' }),
    title: text('title', { required: true, max: 500, description: 'Its Vietnamese title.' }),
    titleEn: text('title_en', {
      otherwise: 'title',
      max: 500,
      description: 'Its English title; the Vietnamese where none is given.',
    }),
    description: text('description', {
      max: 20_000,
      lines: true,
      description: 'What it does, in Vietnamese.',
    }),
    descriptionEn: text('description_en', {
      max: 20_000,
      lines: true,
      description: 'What it does, in English.',
    }),
    plannedStart: day('planned_start', { description: 'Planned first day.' }),
    plannedEnd: day('planned_end', { description: 'Planned last day, not before the first.' }),
    actualStart: day('actual_start', { description: 'Actual first day.' }),
    actualEnd: day('actual_end', { description: 'Actual last day, not before the first.' }),
    approvalNumber: text('approval_number', {
      max: 100,
      description: 'Number of the decision that approved it.',
    }),
    approvalDate: day('approval_date', { description: 'Day of that decision.' }),
    approvalAuthority: text('approval_authority', { max: 300, description: 'Who took that decision.' }),
    governingDecree: text('governing_decree', {
      max: 300,
      description: 'The decree under which that decision was taken.',
    }),
    managingBody: reference('managing_body_id', 'Organisation', { description: 'The body that manages it.' }),
    parent: reference('parent_id', 'Project', { description: 'The programme that it belongs to.' }),
    source,
  },
  parts: { participants, sectors, places, documents },
  rules: [
    notBefore({ start: 'planned_start', end: 'planned_end', field: 'plannedEnd' }),
    notBefore({ start: 'actual_start', end: 'actual_end', field: 'actualEnd' }),
  ],
  complete: notUnderItself('project', 'parent_id', 'parent'),
});

/** What becomes of making, changing or sharing a project. */
export const projectPayload = declareWriting(projectWriting, Project);
declareBulk(projectWriting, Project, 'projects', ['code', 'documents']);
