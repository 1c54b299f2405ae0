/** What stands in the form of a file that is attached. */
export interface Captions {
  readonly caption: string;
  readonly captionEn: string;
}

/** What became of the form, with what was typed. */
export interface AttachmentState {
  readonly outcome: 'none' | 'kept' | 'meanwhile' | 'tooLong' | 'refused' | 'failed';
  readonly captions: Captions;
}

export const LONGEST_CAPTION = 500;
