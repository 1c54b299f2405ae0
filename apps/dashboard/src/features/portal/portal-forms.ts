import { type FormField, type FormSection, isList } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';
import { projectSections } from '../project-form/project-sections.ts';

/** What identifies a project, or names bodies that a partner cannot look for, is the office's to change. */
const WITHHELD = new Set(['code', 'managingBody']);

/** The fields of a project that a partner may propose to change. */
export function proposedSections(reader: Reader): readonly FormSection[] {
  const own = projectSections(reader).map(({ title, fields }) => ({
    title,
    fields: fields.filter((field) => !isList(field) && !WITHHELD.has(field.name)),
  }));
  const { t } = reader;
  return [
    ...own.filter(({ fields }) => fields.length > 0),
    { title: t('portal.propose.why'), fields: [commentField(reader)] },
  ];
}

export function commentField({ t }: Reader): FormField {
  return { kind: 'text', name: 'comment', label: t('portal.propose.comment'), longest: 2000, lines: 3 };
}

/** What a partner reports of a project for a time. */
export function reportSections({ t }: Reader): readonly FormSection[] {
  return [
    {
      title: t('portal.report.period'),
      fields: [
        { kind: 'date', name: 'periodStart', label: t('portal.report.from'), required: true },
        { kind: 'date', name: 'periodEnd', label: t('portal.report.to'), required: true },
      ],
    },
    {
      title: t('portal.report.what'),
      fields: [
        {
          kind: 'text',
          name: 'text',
          label: t('portal.report.text'),
          longest: 20_000,
          lines: 10,
          required: true,
        },
        { kind: 'number', name: 'peopleReached', label: t('portal.report.people'), decimals: 0 },
        {
          kind: 'date',
          name: 'expectedEnd',
          label: t('portal.report.expectedEnd'),
          hint: t('portal.report.expectedEndHint'),
        },
      ],
    },
  ];
}
