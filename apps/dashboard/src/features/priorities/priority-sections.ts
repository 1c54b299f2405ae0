import type { FormSection } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';

/** The form of when a sector has priority, in the reader's words. */
export function prioritySections({ t }: Reader): readonly FormSection[] {
  return [
    {
      title: t('priorities.periods'),
      fields: [
        {
          kind: 'rows',
          name: 'priorities',
          label: t('priorities.periods'),
          hint: t('priorities.periodsHint'),
          add: t('priorities.add'),
          most: 50,
          fields: [
            { kind: 'date', name: 'validFrom', label: t('priorities.from') },
            { kind: 'date', name: 'validTo', label: t('priorities.to') },
            { kind: 'record', name: 'source', label: t('form.source.of'), of: 'source' },
          ],
        },
      ],
    },
  ];
}
