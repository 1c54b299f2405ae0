import type { FormField, FormSection } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';

const TYPES = ['PROGRAMME', 'PROJECT', 'NON_PROJECT_GRANT'] as const;
const STATUSES = ['PIPELINE', 'IMPLEMENTATION', 'FINALISATION', 'CLOSED', 'CANCELLED', 'SUSPENDED'] as const;
const ROLES = ['FUNDING', 'CHANNEL', 'IMPLEMENTING', 'BENEFICIARY'] as const;

/** The form of a project, in the reader's words. */
export function projectSections(reader: Reader): readonly FormSection[] {
  const { t } = reader;
  return [
    { title: t('project.facts'), fields: facts(reader) },
    { title: t('form.project.who'), fields: [...bodies(reader), participants(reader)] },
    { title: t('project.shares'), fields: [sectors(reader), places(reader)] },
    { title: t('form.project.time'), fields: days(reader) },
    { title: t('project.approval'), fields: approval(reader) },
  ];
}

function facts({ t }: Reader): readonly FormField[] {
  const title = { kind: 'text', longest: 500 } as const;
  const description = { kind: 'text', longest: 10_000, lines: 4 } as const;
  return [
    { ...title, name: 'title', label: t('form.titleVi'), required: true },
    { ...title, name: 'titleEn', label: t('form.titleEn'), hint: t('form.titleEnHint') },
    {
      kind: 'text',
      name: 'code',
      label: t('project.code'),
      longest: 60,
      required: true,
      hint: t('form.project.codeHint'),
    },
    {
      kind: 'choice',
      name: 'type',
      label: t('project.type'),
      required: true,
      options: TYPES.map((value) => ({ value, label: t(`codes.projectType.${value}`) })),
    },
    {
      kind: 'choice',
      name: 'status',
      label: t('project.status'),
      none: t('form.notStated'),
      options: STATUSES.map((value) => ({ value, label: t(`codes.projectStatus.${value}`) })),
    },
    { ...description, name: 'description', label: t('form.descriptionVi') },
    { ...description, name: 'descriptionEn', label: t('form.descriptionEn') },
  ];
}

function bodies({ t }: Reader): readonly FormField[] {
  return [{ kind: 'record', name: 'managingBody', label: t('project.managingBody'), of: 'localBody' }];
}

function participants({ t }: Reader): FormField {
  return {
    kind: 'rows',
    name: 'participants',
    label: t('form.project.participants'),
    add: t('form.project.addParticipant'),
    most: 50,
    fields: [
      { kind: 'record', name: 'organisation', label: t('form.project.organisation'), of: 'organisation' },
      {
        kind: 'choice',
        name: 'role',
        label: t('form.project.role'),
        none: t('form.choose'),
        options: ROLES.map((value) => ({ value, label: t(`codes.role.${value}`) })),
      },
    ],
  };
}

function sectors({ t }: Reader): FormField {
  return {
    kind: 'rows',
    name: 'sectors',
    label: t('project.sectors'),
    hint: t('form.sharesHint'),
    add: t('form.project.addSector'),
    most: 20,
    shares: 'percentage',
    fields: [
      { kind: 'record', name: 'sector', label: t('form.project.sector'), of: 'sector' },
      { kind: 'number', name: 'percentage', label: t('form.share'), decimals: 4, unit: '%' },
    ],
  };
}

function places({ t }: Reader): FormField {
  return {
    kind: 'rows',
    name: 'places',
    label: t('project.places'),
    hint: t('form.sharesHint'),
    add: t('form.project.addPlace'),
    most: 60,
    shares: 'percentage',
    fields: [
      { kind: 'record', name: 'unit', label: t('form.project.place'), of: 'unit' },
      { kind: 'number', name: 'percentage', label: t('form.share'), decimals: 4, unit: '%' },
    ],
  };
}

function days({ t }: Reader): readonly FormField[] {
  return (['plannedStart', 'plannedEnd', 'actualStart', 'actualEnd'] as const).map((name) => ({
    kind: 'date',
    name,
    label: t(`form.project.${name}`),
  }));
}

function approval({ t }: Reader): readonly FormField[] {
  return [
    { kind: 'text', name: 'approvalNumber', label: t('form.project.approvalNumber'), longest: 100 },
    { kind: 'date', name: 'approvalDate', label: t('form.project.approvalDate') },
    { kind: 'text', name: 'approvalAuthority', label: t('form.project.approvalAuthority'), longest: 300 },
    { kind: 'text', name: 'governingDecree', label: t('project.decree'), longest: 300 },
  ];
}
