/** What is done with a file of a type before it is kept. */
export type Handling = 'IMAGE' | 'ARCHIVE' | 'TEXT' | 'AS_IT_IS';

interface Taken {
  /** The endings of names that such files have; the first is given to one without. */
  readonly endings: readonly [string, ...string[]];
  readonly handling: Handling;
}

/** The types of files that are taken: no other is. */
export const mediaTypes = {
  'image/jpeg': { endings: ['jpg', 'jpeg', 'jpe', 'jfif'], handling: 'IMAGE' },
  'image/png': { endings: ['png'], handling: 'IMAGE' },
  'image/webp': { endings: ['webp'], handling: 'IMAGE' },
  'application/pdf': { endings: ['pdf'], handling: 'AS_IT_IS' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    endings: ['docx'],
    handling: 'ARCHIVE',
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    endings: ['xlsx'],
    handling: 'ARCHIVE',
  },
  'application/vnd.oasis.opendocument.text': { endings: ['odt'], handling: 'ARCHIVE' },
  'application/vnd.oasis.opendocument.spreadsheet': { endings: ['ods'], handling: 'ARCHIVE' },
  'text/csv': { endings: ['csv'], handling: 'TEXT' },
  'text/plain': { endings: ['txt'], handling: 'TEXT' },
} as const satisfies Readonly<Record<string, Taken>>;

export type MediaType = keyof typeof mediaTypes;

export function isMediaType(type: string): type is MediaType {
  return Object.hasOwn(mediaTypes, type);
}
