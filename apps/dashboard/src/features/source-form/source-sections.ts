import type { FormField, FormSection } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';

/** The form of a source, in the reader's words. */
export function sourceSections(reader: Reader): readonly FormSection[] {
  const { t } = reader;
  return [
    { title: t('form.source.what'), fields: what(reader) },
    { title: t('form.source.period'), fields: period(reader) },
    { title: t('form.source.notes'), fields: notes(reader) },
  ];
}

function what({ t }: Reader): readonly FormField[] {
  const line = { kind: 'text', longest: 300 } as const;
  return [
    { ...line, longest: 500, name: 'title', label: t('form.titleVi'), required: true },
    { ...line, longest: 500, name: 'titleEn', label: t('form.titleEn'), hint: t('form.titleEnHint') },
    { ...line, name: 'author', label: t('form.source.author') },
    { ...line, name: 'publisher', label: t('form.source.publisher') },
    { ...line, longest: 1000, type: 'url', name: 'url', label: t('form.source.url') },
    { kind: 'date', name: 'publishedOn', label: t('form.source.publishedOn') },
  ];
}

function period({ t }: Reader): readonly FormField[] {
  return [
    { kind: 'date', name: 'coversFrom', label: t('form.source.coversFrom') },
    { kind: 'date', name: 'coversTo', label: t('form.source.coversTo'), hint: t('form.source.coversToHint') },
  ];
}

function notes({ t }: Reader): readonly FormField[] {
  const note = { kind: 'text', longest: 2000, lines: 3 } as const;
  return [
    { ...note, name: 'note', label: t('form.source.note') },
    { ...note, name: 'noteEn', label: t('form.source.noteEn') },
  ];
}
